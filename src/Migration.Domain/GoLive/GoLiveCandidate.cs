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
    private readonly Lazy<ImmutableArray<GoLiveReason>> _warnings;
    private readonly Lazy<MigrationPlan> _plan;
    private readonly Lazy<ImmutableArray<string>> _tradeOffs;

    internal GoLiveCandidate(ScoredDate scored, int rank, ScoredDate best, ScoredDate earliest)
    {
        Date = scored.Day;
        _plan = new Lazy<MigrationPlan>(scored.Judged.Plan);
        _warnings = new Lazy<ImmutableArray<GoLiveReason>>(() => scored.Judged.Reasons(Severity.Warning));
        _tradeOffs = new Lazy<ImmutableArray<string>>(() => GoLive.TradeOffs.Of(scored, best, earliest));
        Score = scored.Score;
        Rank = rank;
    }

    /// <summary>The date of the template's root.</summary>
    public LocalDate Date { get; }

    /// <summary>Its place among all candidates, from 1; equal scores in date order.</summary>
    public int Rank { get; }

    /// <summary>What speaks against it, in points.</summary>
    public GoLiveScore Score { get; }

    /// <summary>What speaks against it, in sentences: findings first, then conflicts.</summary>
    public ImmutableArray<GoLiveReason> Warnings => _warnings.Value;

    /// <summary>What it costs and gains against the best date and against the earliest, a sentence each; without the one it is itself.</summary>
    public ImmutableArray<string> TradeOffs => _tradeOffs.Value;

    /// <summary>The plan of that date, worked out when it is first asked for.</summary>
    public MigrationPlan Plan => _plan.Value;

    /// <inheritdoc/>
    public override string ToString() => Invariant($"{Rank}. {Date:R}, {Date.DayOfWeek}, score {Score}");
}
