using System.Collections.Immutable;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>What stands in the way of the cutover: events, forbidden days, allowed days.</summary>
internal static class WindowChecks
{
    public static IEnumerable<Conflict> FindAll(CheckContext context)
    {
        Roster roster = context.Roster;
        if (roster.Events.IsEmpty && roster.Blackouts.IsEmpty && roster.IsUnrestricted)
        {
            return [];
        }

        (WindowKey? window, DateInterval days) = context.Footprint;
        return [.. Events(context, window, days), .. Blackouts(context, window, days), .. Allowed(context, window, days)];
    }

    /// <summary>An event of any kind meets the cutover.</summary>
    private static IEnumerable<Conflict> Events(CheckContext context, WindowKey? window, DateInterval days)
    {
        SecondSpan cutover = context.Roster.Clock.Of(days);
        for (int number = 0; number < context.Roster.Events.Length; number++)
        {
            SecondSpan time = context.Roster.Index.Events[number];
            if (time.Overlaps(cutover))
            {
                PracticeEvent cause = context.Roster.Events[number];
                Interval overlap = time.Intersect(cutover).ToInterval();
                yield return About(ConflictCodes.EventInWindow, Severity.Warning, cause.Name, context, window, context.Roster.Clock.DaysOf(overlap), [overlap], cause);
            }
        }
    }

    /// <summary>Forbidden days meet the cutover.</summary>
    private static IEnumerable<Conflict> Blackouts(CheckContext context, WindowKey? window, DateInterval days)
    {
        foreach (Blackout blackout in context.Roster.Blackouts)
        {
            if (blackout.Days.Intersection(days) is { } met)
            {
                yield return About(ConflictCodes.InBlackout, blackout.Severity, blackout.Why, context, window, met, [context.Roster.Clock.Of(met).ToInterval()], blackout);
            }
        }
    }

    /// <summary>Where days are allowed by name, the cutover misses them all, or lies partly beyond their union.</summary>
    private static IEnumerable<Conflict> Allowed(CheckContext context, WindowKey? window, DateInterval days)
    {
        LocalDate[] outside = context.Roster.IsUnrestricted
            ? []
            : [.. days.Where(day => !context.Roster.Allowed.Any(allowed => allowed.Days.Contains(day)))];
        if (outside.Length == 0)
        {
            yield break;
        }

        string code = outside.Length == days.Length ? ConflictCodes.MissesAllowedWindow : ConflictCodes.ExceedsAllowedWindow;
        string subject = window?.Value ?? context.Plan.Request.Template.Root.Value;
        yield return new Conflict(code, Severity.Blocker, subject, [.. context.WorkingDays(days).Where(outside.Contains)])
        {
            During = Span(window),
            Overlaps = Stretches.Union(outside.Select(day => context.Roster.Clock.Of(new DateInterval(day, day)))),
            Span = new DateInterval(outside[0], outside[^1]),
        };
    }

    private static PlanSpan? Span(WindowKey? window) => window is null ? null : PlanSpan.During(window);

    private static Conflict About(
        string code, Severity severity, string subject, CheckContext context, WindowKey? window, DateInterval met, ImmutableArray<Interval> overlaps, object cause) =>
        new(code, severity, subject, context.WorkingDays(met)) { During = Span(window), Overlaps = overlaps, Span = met, Cause = cause };
}
