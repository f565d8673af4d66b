using System.Diagnostics;

namespace MigrationDomain.Tracking;

/// <summary>How much of a slip one cause explains. Equal when all parts are equal.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SlipPart
{
    internal SlipPart(SlipCause cause, int days, int? workingDays)
    {
        Cause = cause;
        Days = days;
        WorkingDays = workingDays;
    }

    /// <summary>The cause.</summary>
    public SlipCause Cause { get; }

    /// <summary>Calendar days, negative for earlier.</summary>
    public int Days { get; }

    /// <summary>Working days on the calendar of the current plan, negative for earlier; <see langword="null"/> when that calendar does not cover the dates.</summary>
    public int? WorkingDays { get; }

    /// <summary>For example "5 working days later: a supplier".</summary>
    /// <returns>Invariant English.</returns>
    public override string ToString() => $"{Distance(WorkingDays ?? Days, WorkingDays is null ? "calendar" : "working")}: {Words}";

    private string Words => Cause switch
    {
        SlipCause.HolidayData => "the calendars changed",
        SlipCause.Rule => "a rule changed",
        SlipCause.Person => "a person",
        SlipCause.Supplier => "a supplier",
        _ => "the plan was changed",
    };

    private string Distance(int days, string unit) =>
        Invariant($"{Math.Abs(days)} {unit} {(Math.Abs(days) == 1 ? "day" : "days")} {(Days < 0 ? "earlier" : "later")}");
}
