using NodaTime;

namespace MigrationDomain.Rules;

/// <summary>The root date of the request.</summary>
public sealed class GivenStep : DerivationStep
{
    internal GivenStep(LocalDate date)
        : base(date)
    {
    }

    /// <inheritdoc/>
    public override LocalDate Replay(LocalDate before) => Date;

    /// <inheritdoc/>
    public override string ToString() => Invariant($"{Date:R} is the date given.");
}
