using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Planning;

namespace MigrationDomain.Interchange.Holidays;

/// <summary>What newer data on bank holidays change in one plan.</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class HolidayImpact
{
    internal HolidayImpact(HolidayChanges changes, PlanComparison comparison, ImmutableArray<HolidayMove> moves, ImmutableArray<string> leftAlone)
    {
        Changes = changes;
        Comparison = comparison;
        Moves = moves;
        LeftAlone = leftAlone;
    }

    /// <summary>What is different in the data.</summary>
    public HolidayChanges Changes { get; }

    /// <summary>The plan before and after: what moves, what is newly late, which notices must be given again.</summary>
    public PlanComparison Comparison { get; }

    /// <summary>The dates that move, each with the bank holidays that move it, in the order of <see cref="PlanComparison.Moved"/>.</summary>
    public ImmutableArray<HolidayMove> Moves { get; }

    /// <summary>The names of the plan's calendars that are not built on the older tables, for example joined ones; they stay as they are, and so what hangs on them is not judged.</summary>
    public ImmutableArray<string> LeftAlone { get; }

    /// <inheritdoc/>
    public override string ToString() => Comparison.ToString();
}
