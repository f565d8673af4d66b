namespace MigrationDomain.Planning;

/// <summary>Elapsed hours by London's clock: Greenwich time, an hour ahead from the last Sunday of March to the last Sunday of October.</summary>
internal static class PlainClock
{
    /// <summary>The day on which a clock shows itself so many hours after, or before, the midnight that begins a day.</summary>
    public static LocalDate Walk(LocalDate day, int hours)
    {
        LocalDateTime midnight = day.AtMidnight();
        LocalDateTime greenwich = (IsSummer(midnight.PlusHours(-1)) ? midnight.PlusHours(-1) : midnight).PlusHours(hours);
        return (IsSummer(greenwich) ? greenwich.PlusHours(1) : greenwich).Date;
    }

    private static bool IsSummer(LocalDateTime greenwich) =>
        greenwich >= LastSunday(greenwich.Year, 3).At(new LocalTime(1, 0)) && greenwich < LastSunday(greenwich.Year, 10).At(new LocalTime(1, 0));

    private static LocalDate LastSunday(int year, int month)
    {
        LocalDate day = new(year, month, 31);
        return day.PlusDays(-((int)day.DayOfWeek % 7));
    }
}
