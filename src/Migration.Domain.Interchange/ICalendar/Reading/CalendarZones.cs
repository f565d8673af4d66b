using NodaTime;

namespace MigrationDomain.Interchange.ICalendar.Reading;

/// <summary>The zones of one file, by the names it uses.</summary>
/// <param name="calendar">The calendar whose VTIMEZONEs are looked at.</param>
/// <param name="floating">The zone of times without one, or <see langword="null"/> when nobody said.</param>
/// <param name="last">The last day that is asked for.</param>
/// <param name="steps">How much work may still be made.</param>
internal sealed class CalendarZones(Component calendar, DateTimeZone? floating, LocalDate last, Allowance steps)
{
    private readonly Dictionary<string, DateTimeZone?> _known = new(StringComparer.Ordinal);

    /// <summary>The zone of a time; <see langword="null"/> when it is not known, and of a day.</summary>
    public DateTimeZone? Of(CalendarTime time) => time.IsDay ? null : time.IsUtc ? DateTimeZone.Utc : time.ZoneId is null ? floating : Find(time.ZoneId);

    private DateTimeZone? Find(string name)
    {
        if (!_known.TryGetValue(name, out DateTimeZone? zone))
        {
            zone = _known[name] = ZoneNames.TryFind(name, out DateTimeZone? found) ? found : Drawn(name);
        }

        return zone;
    }

    // Some write a name of their own and the one of the TZDB beside it.
    private DateTimeZone? Drawn(string name)
    {
        Component? drawing = calendar.Children.Find(child => child.Name == "VTIMEZONE" && child.Find("TZID")?.Value.Trim() == name.Trim());
        return drawing is null ? null
            : drawing.Find("X-LIC-LOCATION") is { } place && ZoneNames.TryFind(place.Value, out DateTimeZone? zone) ? zone
            : ZoneDrawing.TryDraw(drawing, name, last, steps, out zone) ? zone
            : null;
    }
}
