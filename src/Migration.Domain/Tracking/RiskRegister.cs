using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>The risks and opportunities of a plan, dated.</summary>
/// <remarks>What lacks an owner or an escalation route is among the findings of the plan. Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RiskRegister
{
    private RiskRegister(ImmutableArray<RiskLine> lines) => Lines = lines;

    /// <summary>The lines by the day on which they are looked at, those of one day in the template's order, those without a day last.</summary>
    public ImmutableArray<RiskLine> Lines { get; }

    /// <summary>Draws up the register of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The register.</returns>
    public static RiskRegister For(MigrationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new RiskRegister(
        [
            .. plan.Request.Template.Risks
                .Select(risk => new RiskLine(risk, risk.Review is null ? null : plan.Derive(risk.Review)?.Date))
                .OrderBy(line => line.ReviewOn ?? LocalDate.MaxIsoValue),
        ]);
    }

    /// <summary>The lines that are to be looked at from one day to another.</summary>
    /// <param name="from">The first day, included.</param>
    /// <param name="to">The last day, included.</param>
    /// <returns>The lines in the register's order.</returns>
    public IEnumerable<RiskLine> DueBetween(LocalDate from, LocalDate to) => Lines.Where(line => line.ReviewOn >= from && line.ReviewOn <= to);

    /// <summary>For example "10 risks and opportunities".</summary>
    /// <returns>Invariant English.</returns>
    public override string ToString() => Invariant($"{Lines.Length} risks and opportunities");
}
