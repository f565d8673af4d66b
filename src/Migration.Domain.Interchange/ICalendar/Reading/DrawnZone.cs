using NodaTime;
using NodaTime.TimeZones;

namespace MigrationDomain.Interchange.ICalendar.Reading;

/// <summary>A zone that a file draws itself: its offset from each change of the clocks to the next. Before the first and after the last it goes on as there.</summary>
internal sealed class DrawnZone : DateTimeZone
{
    private readonly ZoneInterval[] _intervals;

    /// <param name="id">Its name.</param>
    /// <param name="before">The offset before the first change.</param>
    /// <param name="changes">When the clocks change, rising, and to which offset.</param>
    public DrawnZone(string id, Offset before, IReadOnlyCollection<(Instant At, Offset To)> changes)
        : base(id, changes.Count == 0, Least(before, changes), Most(before, changes))
    {
        Instant?[] times = [null, .. changes.Select(change => (Instant?)change.At), null];
        Offset[] offsets = [before, .. changes.Select(change => change.To)];
        _intervals = [.. offsets.Select((offset, place) => new ZoneInterval(id, times[place], times[place + 1], offset, Offset.Zero))];
    }

    /// <inheritdoc/>
    public override ZoneInterval GetZoneInterval(Instant instant)
    {
        (int low, int high) = (0, _intervals.Length - 1);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = instant >= _intervals[middle].End ? (middle + 1, high) : (low, middle);
        }

        return _intervals[low];
    }

    private static Offset Least(Offset before, IEnumerable<(Instant At, Offset To)> changes) => changes.Select(change => change.To).Append(before).Min();

    private static Offset Most(Offset before, IEnumerable<(Instant At, Offset To)> changes) => changes.Select(change => change.To).Append(before).Max();
}
