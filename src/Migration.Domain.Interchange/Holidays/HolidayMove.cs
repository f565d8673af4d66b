using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Planning;

namespace MigrationDomain.Interchange.Holidays;

/// <summary>A date of a plan that moves when the data on bank holidays change, and why.</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class HolidayMove
{
    internal HolidayMove(DateChange change, ImmutableArray<HolidayChange> causes, bool isByCoverage)
    {
        Change = change;
        Causes = causes;
        IsByCoverage = isByCoverage;
    }

    /// <summary>The date, and from which day to which it moves.</summary>
    public DateChange Change { get; }

    /// <summary>The changed bank holidays that move it, by day: these alone give the new day, and without any one of them it is another.</summary>
    public ImmutableArray<HolidayChange> Causes { get; }

    /// <summary>Whether it also moves because other years are covered: it is known now and was not, or was known and is not now.</summary>
    public bool IsByCoverage { get; }

    /// <summary>For example "Links switched off moves from 2026-09-07 to 2026-09-04, 3 days earlier (1 working day): 2026-09-07 becomes a bank holiday in England and Wales (Proclaimed day)".</summary>
    /// <returns>Invariant English.</returns>
    public override string ToString() => $"{Change}: {string.Join("; ", Reasons)}";

    private IEnumerable<string> Reasons => IsByCoverage
        ? [.. Causes.Select(cause => cause.ToString()), Change.To is null ? "the newer data do not cover it" : "the newer data cover other years"]
        : Causes.Select(cause => cause.ToString());
}
