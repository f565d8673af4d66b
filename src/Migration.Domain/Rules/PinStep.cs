using NodaTime;

namespace MigrationDomain.Rules;

/// <summary>A date the request states as a fact, whatever the rule says.</summary>
public sealed class PinStep : DerivationStep
{
    internal PinStep(LocalDate date)
        : base(date)
    {
    }

    /// <inheritdoc/>
    public override LocalDate Replay(LocalDate before) => Date;

    /// <inheritdoc/>
    public override string ToString() => Invariant($"{Date:R} is pinned: a fact that wins over the rule.");
}
