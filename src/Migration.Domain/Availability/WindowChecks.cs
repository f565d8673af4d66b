using System.Collections.Immutable;
using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>What stands in the way of the critical window: events, forbidden days, allowed days.</summary>
internal static class WindowChecks
{
    public static IEnumerable<Conflict> FindAll(CheckContext context) =>
        context.CriticalWindow is { Days: { } days } window
            ? [.. Events(context, window, days), .. Blackouts(context, window, days), .. Allowed(context, window, days)]
            : [];

    /// <summary>An event of any kind meets the window.</summary>
    private static IEnumerable<Conflict> Events(CheckContext context, PlannedWindow window, DateInterval days)
    {
        Interval critical = BusyTime.Days(days.Start, days.End).In(context.Roster.Zone);
        for (int number = 0; number < context.Roster.Events.Length; number++)
        {
            Interval time = context.Roster.Index.Events[number];
            if (time.Start < critical.End && critical.Start < time.End)
            {
                Interval overlap = new(Instant.Max(time.Start, critical.Start), Instant.Min(time.End, critical.End));
                DateInterval met = new(overlap.Start.InZone(context.Roster.Zone).Date, (overlap.End - Duration.Epsilon).InZone(context.Roster.Zone).Date);
                yield return new Conflict(ConflictCodes.EventInWindow, Severity.Warning, context.Roster.Events[number].Name, context.WorkingDays(met)) { Window = window.Key, Overlaps = [overlap] };
            }
        }
    }

    /// <summary>Forbidden days meet the window.</summary>
    private static IEnumerable<Conflict> Blackouts(CheckContext context, PlannedWindow window, DateInterval days) =>
        from blackout in context.Roster.Blackouts
        let met = blackout.Days.Intersection(days)
        where met is not null
        select new Conflict(ConflictCodes.InBlackout, blackout.Severity, blackout.Why, context.WorkingDays(met))
        {
            Window = window.Key,
            Overlaps = [BusyTime.Days(met.Start, met.End).In(context.Roster.Zone)],
        };

    /// <summary>Where days are allowed by name, the window misses them all, or runs beyond their union.</summary>
    private static IEnumerable<Conflict> Allowed(CheckContext context, PlannedWindow window, DateInterval days)
    {
        LocalDate[] outside = context.Roster.Allowed.IsEmpty
            ? []
            : [.. days.Where(day => !context.Roster.Allowed.Any(allowed => allowed.Days.Contains(day)))];
        if (outside.Length > 0)
        {
            string code = outside.Length == days.Length ? ConflictCodes.MissesAllowedWindow : ConflictCodes.ExceedsAllowedWindow;
            ImmutableArray<LocalDate> working = [.. context.WorkingDays(days).Where(outside.Contains)];
            yield return new Conflict(code, Severity.Blocker, window.Key.Value, working) { Window = window.Key };
        }
    }
}
