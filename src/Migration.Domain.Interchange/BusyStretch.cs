using MigrationDomain.Availability;
using NodaTime;

namespace MigrationDomain.Interchange;

/// <summary>A stretch of local time that somebody is busy.</summary>
/// <param name="Start">Its start, included.</param>
/// <param name="End">Its end, not included.</param>
/// <param name="IsAway">Whether it is an absence.</param>
internal readonly record struct BusyStretch(LocalDateTime Start, LocalDateTime End, bool IsAway)
{
    /// <summary>As whole days when it begins and ends at midnight.</summary>
    public BusyTime Time => Start.TimeOfDay == LocalTime.Midnight && End.TimeOfDay == LocalTime.Midnight
        ? BusyTime.Days(Start.Date, End.Date.PlusDays(-1))
        : BusyTime.Between(Start, End);

    /// <summary>The same time as stretches that do not overlap, by start. Those that touch are one when they are alike; an absence that overlaps something else is none.</summary>
    public static IEnumerable<BusyStretch> United(IEnumerable<BusyStretch> stretches)
    {
        BusyStretch? open = null;
        foreach (BusyStretch next in stretches.OrderBy(stretch => stretch.Start).ThenBy(stretch => stretch.End))
        {
            if (open is not { } last)
            {
                open = next;
            }
            else if (next.Start < last.End || (next.Start == last.End && next.IsAway == last.IsAway))
            {
                open = new BusyStretch(last.Start, LocalDateTime.Max(last.End, next.End), last.IsAway && next.IsAway);
            }
            else
            {
                yield return last;
                open = next;
            }
        }

        if (open is { } final)
        {
            yield return final;
        }
    }
}
