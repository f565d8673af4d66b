namespace MigrationDomain.Availability;

/// <summary>Days and sessions as the quarters of an hour they are made of, in London.</summary>
internal static class Quarters
{
    public static readonly Duration Quarter = Duration.FromMinutes(15);

    public static bool Contains(BusyTime time, Instant at) =>
        at >= Some.London.AtLeniently(time.Start).ToInstant() && at < Some.London.AtLeniently(time.End).ToInstant();

    public static Interval[] Halves(LocalDate day) =>
    [
        new(Some.London.AtStrictly(day.At(new LocalTime(8, 0))).ToInstant(), Some.London.AtStrictly(day.At(new LocalTime(13, 0))).ToInstant()),
        new(Some.London.AtStrictly(day.At(new LocalTime(13, 0))).ToInstant(), Some.London.AtStrictly(day.At(new LocalTime(18, 30))).ToInstant()),
    ];

    public static Instant Start(LocalDate day) => Some.London.AtStartOfDay(day).ToInstant();

    public static IEnumerable<Instant> QuartersOfDay(LocalDate day) => QuartersOf(new Interval(Start(day), Start(day.PlusDays(1))));

    public static IEnumerable<Instant> QuartersOf(Interval interval)
    {
        for (Instant at = interval.Start; at < interval.End; at += Quarter)
        {
            yield return at;
        }
    }
}
