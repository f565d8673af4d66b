using MigrationDomain.Interchange.Json.Reading;
using NodaTime;
using NodaTime.Text;

namespace MigrationDomain.Interchange.Fhir.Reading;

/// <summary>Reads the times of FHIR: instants with their offsets, and periods whose ends are days, months or years as well.</summary>
internal static class FhirTime
{
    private static readonly LocalDatePattern Day = LocalDatePattern.Iso;
    private static readonly YearMonthPattern Month = YearMonthPattern.Iso;

    /// <summary>An instant, for example 2027-04-06T09:00:00+01:00; <see langword="null"/> when it is none. Without an offset nobody knows when it is.</summary>
    public static Instant? Instant(ObjectElement resource, string member) =>
        resource.Word(member) is { } text && OffsetDateTimePattern.Rfc3339.Parse(text) is { Success: true, Value: { Year: > 1 and < 9_998 } moment } ? moment.ToInstant() : null;

    /// <summary>From the first to the last moment of a period, the end included as far as it is written; <see langword="null"/> when an end is missing or cannot be read.</summary>
    public static Interval? Period(ObjectElement period, DateTimeZone zone)
    {
        Instant? from = Instant(period, "start") ?? Bound(period.Word("start"))?.Start.AtStartOfDayInZone(zone).ToInstant();
        Instant? to = Instant(period, "end") ?? Bound(period.Word("end"))?.End.PlusDays(1).AtStartOfDayInZone(zone).ToInstant();
        return from <= to ? new Interval(from, to) : null;
    }

    private static DateInterval? Bound(string? text) =>
        text is null ? null
        : Day.Parse(text) is { Success: true, Value: var day } ? Known(day, day)
        : Month.Parse(text) is { Success: true, Value: var month } ? Known(month.OnDayOfMonth(1), month.OnDayOfMonth(CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month)))
        : Month.Parse($"{text}-01") is { Success: true, Value: var year } ? Known(new LocalDate(year.Year, 1, 1), new LocalDate(year.Year, 12, 31))
        : null;

    private static DateInterval? Known(LocalDate from, LocalDate to) => from.Year > 1 && to.Year < 9_998 ? new DateInterval(from, to) : null;
}
