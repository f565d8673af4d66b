namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>The ids given so far in one list: none may come twice.</summary>
internal sealed class Names(string noun, Faults faults)
{
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);

    /// <summary>Whether every id of the list could be read.</summary>
    public bool Complete { get; private set; } = true;

    public IReadOnlyCollection<string> All => _places.Keys;

    public bool Has(string name) => _places.ContainsKey(name);

    /// <summary>Notes an id, reporting it when it was there before.</summary>
    public Given<string>? Add(Given<string>? name)
    {
        if (name is null)
        {
            Complete = false;
        }
        else if (!_places.TryAdd(name.Value, name.Place))
        {
            faults.Report(name.Place,
                $"The {noun} {Shown.Quote(name.Value)} was named before, at {_places[name.Value]}; name each {noun} once.");
        }

        return name;
    }
}
