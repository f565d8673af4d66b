using System.Diagnostics;
using NodaTime;

namespace MigrationDomain.Rules;

/// <summary>One step on the way to a date. A closed family: <see cref="GivenStep"/>, <see cref="PinStep"/>, <see cref="AnchorStep"/>, <see cref="OverrideStep"/>, <see cref="OffsetStep"/>, <see cref="ChoiceStep"/>, <see cref="RollStep"/>.</summary>
/// <remarks>Equality is by reference. <c>ToString</c> is one sentence.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public abstract class DerivationStep
{
    private protected DerivationStep(LocalDate date) => Date = date;

    /// <summary>The date after this step.</summary>
    public LocalDate Date { get; }

    /// <summary>Takes the step again, from what the step itself records.</summary>
    /// <param name="before">The date after the step before; ignored by the steps that begin a derivation.</param>
    /// <returns>The date after this step; the same as <see cref="Date"/> when <paramref name="before"/> is the date the step was taken from.</returns>
    public abstract LocalDate Replay(LocalDate before);

    /// <summary>The step as a sentence.</summary>
    /// <returns>Invariant English with ISO dates.</returns>
    public abstract override string ToString();
}
