using NodaTime;

namespace MigrationDomain.Interchange.ICalendar.Reading;

/// <summary>What makes two times of a file the same: the day, the instant, or the local time in a zone that nobody knows.</summary>
/// <param name="Time">The day at midnight, the time in UTC, or the local time.</param>
/// <param name="Zone">What the time is counted in.</param>
internal readonly record struct Moment(LocalDateTime Time, string Zone)
{
    private const string Days = "day";
    private const string Instants = "instant";

    public bool IsDay => Zone == Days;

    public static Moment Of(CalendarTime time, CalendarZones zones) => Of(time, zones.Of(time), time.Local);

    /// <summary>Another time of the same kind as one that is in the file.</summary>
    public static Moment Of(CalendarTime kin, DateTimeZone? zone, LocalDateTime local) =>
        kin.IsDay ? new Moment(local, Days)
        : zone is null ? new Moment(local, $"zone {kin.ZoneId}")
        : new Moment(local.InZoneLeniently(zone).ToInstant().InUtc().LocalDateTime, Instants);
}
