namespace MigrationDomain.Calendars;

/// <summary>Where a date goes that falls on a day that is not a working day.</summary>
/// <remarks>A working day stays where it is under every roll. All but <see cref="None"/> give a working day.</remarks>
public enum DayRoll
{
    /// <summary>Nowhere: the date stays, working day or not. For entitlements, such as the end of a contract.</summary>
    None,

    /// <summary>To the last working day before it. For the latest day by which something must be done.</summary>
    Preceding,

    /// <summary>To the first working day after it. For the earliest day on which something may be done.</summary>
    Following,

    /// <summary>
    /// To the last working day before it, unless that lies in another month: then to the first working day after it.
    /// </summary>
    ModifiedPreceding,

    /// <summary>
    /// To the first working day after it, unless that lies in another month: then to the last working day before it.
    /// </summary>
    ModifiedFollowing,

    /// <summary>
    /// A Sunday or Monday goes to the first working day after it, any other day to the last working day before it.
    /// </summary>
    /// <remarks>
    /// The weekday alone decides, as in FpML's <c>NEAREST</c>; days are not counted. A bank holiday on a Tuesday goes
    /// back, over a closed Monday and the weekend if need be, even when Wednesday is open.
    /// </remarks>
    Nearest,
}
