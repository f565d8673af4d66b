using MigrationDomain.Calendars;

namespace MigrationDomain.Rules;

/// <summary>The English of units and rolls, in one place.</summary>
internal static class RuleWords
{
    public static string Singular(this OffsetUnit unit) => unit switch
    {
        OffsetUnit.Days => "calendar day",
        OffsetUnit.WorkingDays => "working day",
        OffsetUnit.Weeks => "week",
        OffsetUnit.Months => "month",
        _ => "hour",
    };

    public static string Plural(this OffsetUnit unit) => unit.Singular() + "s";

    public static string Target(this DayRoll roll) => roll switch
    {
        DayRoll.Preceding => "the preceding working day",
        DayRoll.Following => "the following working day",
        DayRoll.ModifiedPreceding => "the preceding working day, or the following one where that leaves the month",
        DayRoll.ModifiedFollowing => "the following working day, or the preceding one where that leaves the month",
        DayRoll.Nearest => "the nearest working day",
        _ => "no other day",
    };

    public static string Suffix(this DayRoll roll) => roll == DayRoll.None ? "" : $", rolled to {roll.Target()}";

    /// <summary>"1st", "2nd", "11th", "23rd".</summary>
    public static string Ordinal(int n) => Invariant($"{n}") + ((n % 100, n % 10) switch
    {
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    });

    /// <summary>"a, b and c".</summary>
    public static string List(IReadOnlyList<string> parts, string last = "and") => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        _ => string.Join(", ", parts.Take(parts.Count - 1)) + $" {last} {parts[^1]}",
    };
}
