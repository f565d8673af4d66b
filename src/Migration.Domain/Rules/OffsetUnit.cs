namespace MigrationDomain.Rules;

/// <summary>What an offset counts.</summary>
public enum OffsetUnit
{
    /// <summary>Calendar days.</summary>
    Days,

    /// <summary>Working days of the calendar at hand.</summary>
    WorkingDays,

    /// <summary>Weeks of seven calendar days.</summary>
    Weeks,

    /// <summary>Calendar months: the same day number, clipped to the month's end (30 November and 3 months is 28 or 29 February).</summary>
    Months,

    /// <summary>Elapsed hours on the time line, counted from the start of the anchor's day in the plan's time zone.</summary>
    Hours,
}
