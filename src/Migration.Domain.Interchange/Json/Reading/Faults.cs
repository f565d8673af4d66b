using MigrationDomain.Rules;

namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>Everything found wrong with one document so far.</summary>
internal sealed class Faults(JsonLimits limits)
{
    private readonly List<(Place Place, Func<string> Message)> _found = [];
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    public JsonLimits Limits { get; } = limits;

    /// <summary>Whether members that are not known are passed over, because the document is of a newer version.</summary>
    public bool PassesOverUnknown { get; set; }

    public bool Any => _found.Count > 0;

    /// <summary>Whether something is wrong at a place already: one fault gets one line.</summary>
    public bool IsAt(Place place) => _paths.Contains(place.Path);

    public void Report(Place place, string message) => Report(place, () => message);

    /// <summary>Reports a fault whose sentence takes long to make: it is made only when it is told.</summary>
    public void Report(Place place, Func<string> message)
    {
        _found.Add((place, message));
        _paths.Add(place.Path);
    }

    /// <summary>Faults of a part, kept apart until they are added.</summary>
    public Faults Apart() => new(Limits) { PassesOverUnknown = PassesOverUnknown };

    public void Add(Faults part)
    {
        foreach ((Place place, Func<string> message) in part._found)
        {
            Report(place, message);
        }
    }

    /// <summary>What came of reading: the value, or the faults in the order of the document.</summary>
    public ReadResult<T> Result<T>(T? value)
        where T : class => value is null || Any ? new(InOrder()) : new(value);

    private IEnumerable<Fault> InOrder()
    {
        foreach ((Place place, Func<string> message) in _found.OrderBy(fault => fault.Place.Position).Take(Limits.Faults))
        {
            yield return new Fault(place.ToString(), message());
        }

        if (_found.Count > Limits.Faults)
        {
            yield return new Fault("$", Invariant($"{_found.Count - Limits.Faults} more faults are not listed; correct those above first."));
        }
    }
}
