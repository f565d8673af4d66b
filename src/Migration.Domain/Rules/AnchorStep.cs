using NodaTime;

namespace MigrationDomain.Rules;

/// <summary>The date of the milestone that the rule counts from.</summary>
public sealed class AnchorStep : DerivationStep
{
    internal AnchorStep(MilestoneKey from, LocalDate date)
        : base(date) => From = from;

    /// <summary>The milestone counted from; its own derivation continues the explanation.</summary>
    public MilestoneKey From { get; }

    /// <inheritdoc/>
    public override LocalDate Replay(LocalDate before) => Date;

    /// <inheritdoc/>
    public override string ToString() => Invariant($"{From} is on {Date:R}, a {Date.DayOfWeek}.");
}
