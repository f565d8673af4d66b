using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.GoLive;

/// <summary>A date that nothing blocks.</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class GoLiveCandidate
{
    internal GoLiveCandidate(JudgedDate judged, GoLiveScore score, int rank)
    {
        Plan = judged.Plan;
        Warnings = judged.Reasons(Severity.Warning);
        Score = score;
        Rank = rank;
    }

    /// <summary>The date of the template's root.</summary>
    public LocalDate Date => Plan.Request.RootDate;

    /// <summary>Its place among all candidates, from 1; equal scores in date order.</summary>
    public int Rank { get; }

    /// <summary>What speaks against it, in points.</summary>
    public GoLiveScore Score { get; }

    /// <summary>What speaks against it, in sentences: findings first, then conflicts.</summary>
    public ImmutableArray<GoLiveReason> Warnings { get; }

    /// <summary>The plan of that date.</summary>
    public MigrationPlan Plan { get; }

    /// <inheritdoc/>
    public override string ToString() => Invariant($"{Rank}. {Date:R}, {Date.DayOfWeek}, score {Score}");
}
