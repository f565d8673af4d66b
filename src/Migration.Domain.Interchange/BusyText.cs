using MigrationDomain.Availability;
using NodaTime;
using NodaTime.Text;

namespace MigrationDomain.Interchange;

/// <summary>Writes the ends of a time as requests and rotas do: days with both ends included, or local times to the minute with the end left out.</summary>
internal static class BusyText
{
    private static readonly LocalDateTimePattern Minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");

    public static string From(BusyTime time) => time.IsWholeDays ? LocalDatePattern.Iso.Format(time.Start.Date) : Minute.Format(Earlier(time.Start));

    public static string To(BusyTime time) => time.IsWholeDays ? LocalDatePattern.Iso.Format(time.End.Date.PlusDays(-1)) : Minute.Format(Later(time.End));

    /// <summary>Whether it begins and ends on a minute; otherwise it is written longer than it is, by less than a minute at each end.</summary>
    public static bool IsExact(BusyTime time) => time.IsWholeDays || (Earlier(time.Start) == time.Start && Later(time.End) == time.End);

    private static LocalDateTime Earlier(LocalDateTime time) => time.Date + time.TimeOfDay.With(TimeAdjusters.TruncateToMinute);

    private static LocalDateTime Later(LocalDateTime time) => Earlier(time) is var minute && minute == time ? time : minute.PlusMinutes(1);
}
