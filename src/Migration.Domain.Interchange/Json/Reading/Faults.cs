namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>Everything found wrong with one file so far.</summary>
internal sealed class Faults(string file)
{
    /// <summary>The most faults that are told one by one; the rest are counted.</summary>
    public const int MostTold = 1000;

    private readonly List<Fault> _found = [];

    /// <summary>The file as the user named it.</summary>
    public string File { get; } = file;

    public bool Any => _found.Count > 0;

    /// <summary>The faults in the order of the file.</summary>
    public IEnumerable<Fault> InOrder => _found.OrderBy(fault => fault.Place.Position);

    /// <summary>Whether something is wrong at a place already: one fault gets one line.</summary>
    public bool IsAt(Place place) => _found.Exists(fault => string.Equals(fault.Place.Path, place.Path, StringComparison.Ordinal));

    public void Report(Place place, string message) =>
        _found.Add(new Fault { File = File, Place = place, Message = message });

    /// <summary>Writes one line for each fault.</summary>
    public void WriteTo(TextWriter writer)
    {
        foreach (Fault fault in InOrder.Take(MostTold))
        {
            writer.WriteLine(fault.ToString());
        }

        if (_found.Count > MostTold)
        {
            writer.WriteLine(Invariant(
                $"{Shown.Plain(File)}: $: {_found.Count - MostTold} more faults are not listed; correct those above first."));
        }
    }
}
