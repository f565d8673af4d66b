using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace MigrationDomain.Interchange.ICalendar.Reading;

/// <summary>Draws a zone from the VTIMEZONE of a file, for names that nobody else knows.</summary>
/// <param name="last">The last day that is asked for.</param>
/// <param name="steps">How much work may still be made.</param>
internal sealed class ZoneDrawing(LocalDate last, Allowance steps)
{
    private const int MostChanges = 10_000;

    // No clock is changed twice within days: what says so would make nonsense of local times.
    private static readonly Duration LeastSeason = Duration.FromDays(2);

    private readonly List<(Instant At, Offset From, Offset To)> _changes = [];

    /// <summary>Draws the zone; false when any part of it cannot be read.</summary>
    public static bool TryDraw(Component component, string id, LocalDate last, Allowance steps, [NotNullWhen(true)] out DateTimeZone? zone)
    {
        zone = null;
        ZoneDrawing drawing = new(last, steps);
        Component[] seasons = [.. component.Children.Where(child => child.Name is "STANDARD" or "DAYLIGHT")];
        if (seasons.Length == 0 || component.Unread.Count > 0 || !seasons.All(drawing.Add) || steps.IsSpent)
        {
            return false;
        }

        (Instant At, Offset From, Offset To)[] changes = [.. drawing._changes.DistinctBy(change => change.At).OrderBy(change => change.At)];
        if (changes.Zip(changes.Skip(1)).Any(pair => pair.Second.At - pair.First.At < LeastSeason))
        {
            return false;
        }

        zone = new DrawnZone(id, changes[0].From, [.. changes.Select(change => (change.At, change.To))]);
        return true;
    }

    // A season begins at a local time of the season before it.
    private bool Add(Component season)
    {
        if (season.Unread.Count > 0
            || season.Find("DTSTART") is not { } begins || !CalendarTime.TryRead(begins, begins.Value.Trim(), out CalendarTime? start) || start.IsDay
            || !TryOffset(season.Find("TZOFFSETFROM")?.Value, out Offset from) || !TryOffset(season.Find("TZOFFSETTO")?.Value, out Offset to))
        {
            return false;
        }

        _changes.Add((start.Local.WithOffset(from).ToInstant(), from, to));
        return season.All("RRULE").All(rule => AddRule(rule, start.Local, from, to)) && season.All("RDATE").All(dates => AddDates(dates, from, to));
    }

    private bool AddRule(ContentLine line, LocalDateTime start, Offset from, Offset to)
    {
        if (RuleText.Read(line.Value, out CalendarTime? until, out _) is not { } rule)
        {
            return false;
        }

        Instant? end = until is null ? null : until.Local.WithOffset(until.IsUtc ? Offset.Zero : from).ToInstant();
        foreach (LocalDate day in new Recurrence(rule, start.Date).Days(start.Date, last, steps))
        {
            Instant change = (day + start.TimeOfDay).WithOffset(from).ToInstant();
            if (change > end || _changes.Count > MostChanges)
            {
                break;
            }

            _changes.Add((change, from, to));
        }

        return _changes.Count <= MostChanges;
    }

    private bool AddDates(ContentLine dates, Offset from, Offset to)
    {
        foreach (string value in dates.Values)
        {
            if (!CalendarTime.TryRead(dates, value, out CalendarTime? date) || date.IsDay || _changes.Count >= MostChanges)
            {
                return false;
            }

            _changes.Add((date.Local.WithOffset(date.IsUtc ? Offset.Zero : from).ToInstant(), from, to));
        }

        return true;
    }

    private static bool TryOffset(string? text, out Offset offset)
    {
        offset = Offset.Zero;
        string digits = text?.Trim() ?? "";
        if (digits.Length is not (5 or 7) || digits[0] is not ('+' or '-') || !int.TryParse(digits.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return false;
        }

        number *= digits.Length == 5 ? 100 : 1;
        int seconds = (number / 10_000 * 3_600) + (number / 100 % 100 * 60) + (number % 100);
        if (seconds > 18 * 3_600)
        {
            return false;
        }

        offset = Offset.FromSeconds(digits[0] == '-' ? -seconds : seconds);
        return true;
    }
}
