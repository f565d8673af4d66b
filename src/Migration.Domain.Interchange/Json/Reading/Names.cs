namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>The ids given so far in one list: none may come twice.</summary>
internal sealed class Names(string noun, Faults faults)
{
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);

    /// <summary>Whether every id of the list could be read.</summary>
    public bool Complete { get; private set; } = true;

    public IReadOnlyCollection<string> All => _places.Keys;

    public bool Has(string name) => _places.ContainsKey(name);

    /// <summary>Reports an id that is none of the list, unless the list has one that could not be read.</summary>
    /// <param name="name">The id, or nothing.</param>
    /// <param name="wanted">What an id of the list names, with its article, for example <c>a room that is given</c>.</param>
    public void Check(Given<string>? name, string wanted)
    {
        if (name is not null && Complete && !Has(name.Value))
        {
            faults.Report(name.Place, () => $"{Shown.Quote(name.Value)} is not {wanted}; {NearestName.Cure(name.Value, All)}");
        }
    }

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
