namespace MigrationDomain.Calendars;

/// <summary>What a calendar says about days, as lines for a fingerprint: names and reasons are left out, for they move no date.</summary>
internal static class CalendarContent
{
    /// <summary>Its coverage and week, then each day closed beyond the week with the kind of reason, and each extra working day.</summary>
    public static IEnumerable<string> Lines(WorkingCalendar calendar, string owner) =>
    [
        Invariant($"calendar|{owner}|{calendar.Coverage.Start:R}|{calendar.Coverage.End:R}|{string.Join(' ', calendar.Week.Days)}"),
        .. calendar.Layers.Closed.Select(day => (day.Date, day.Kind)).Distinct().Select(day => Invariant($"closed|{owner}|{day.Date:R}|{day.Kind}")),
        .. calendar.Layers.Extra.Select(day => day.Date).Distinct().Select(day => Invariant($"open|{owner}|{day:R}")),
    ];
}
