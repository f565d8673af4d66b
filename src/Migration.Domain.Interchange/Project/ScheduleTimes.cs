using NodaTime;

namespace MigrationDomain.Interchange.Project;

/// <summary>The times of day of a project file.</summary>
internal static class ScheduleTimes
{
    public static readonly LocalTime Start = new(9, 0);
    public static readonly LocalTime Noon = new(13, 0);
    public static readonly LocalTime End = new(17, 0);

    public const int HoursOfDay = 8;

    /// <summary>Tenths of a minute of a working day.</summary>
    public const int WorkingDay = HoursOfDay * 600;

    /// <summary>Tenths of a minute of a calendar day.</summary>
    public const int CalendarDay = 24 * 600;
}
