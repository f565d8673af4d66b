namespace MigrationDomain.Calendars;

/// <summary>Why a day is not a working day. The order is the order in which several reasons for one day are told.</summary>
public enum ClosedDayKind
{
    /// <summary>The working week leaves the day out: for most, a Saturday or a Sunday.</summary>
    OutsideWorkingWeek,

    /// <summary>A bank or public holiday, or the day on which a substitute for one is taken.</summary>
    BankHoliday,

    /// <summary>A local closure, such as a practice's training day.</summary>
    Closure,
}
