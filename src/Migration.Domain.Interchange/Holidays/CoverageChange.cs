using System.Diagnostics;
using MigrationDomain.Calendars;
using NodaTime;

namespace MigrationDomain.Interchange.Holidays;

/// <summary>The years of a division that two tables cover, where they are not the same. Equal when all parts are equal.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record CoverageChange
{
    internal CoverageChange(BankHolidayTable before, BankHolidayTable after)
    {
        Division = before.Division;
        Before = before.Coverage;
        After = after.Coverage;
    }

    /// <summary>The division.</summary>
    public Division Division { get; }

    /// <summary>The whole years covered before, first and last day included.</summary>
    public DateInterval Before { get; }

    /// <summary>The whole years covered now, first and last day included.</summary>
    public DateInterval After { get; }

    /// <summary>For example "Scotland is known from 2012 to 2029, no longer from 2012 to 2028".</summary>
    /// <returns>Invariant English.</returns>
    public override string ToString() => Invariant(
        $"{Division.EnglishName()} is known from {After.Start.Year} to {After.End.Year}, no longer from {Before.Start.Year} to {Before.End.Year}");
}
