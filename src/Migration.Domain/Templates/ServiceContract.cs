using System.Collections.Immutable;
using System.Diagnostics;

namespace MigrationDomain.Templates;

/// <summary>What one contract adds to the mobilisation of a service: its term, its conditions precedent, and the milestones it phases.</summary>
/// <remarks>A record for the sake of <see langword="with"/>: its lists compare by reference, so two contracts with equal lists may compare unequal.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ServiceContract
{
    /// <summary>How many months the service runs from the expected commencement, 1 to 1,200; <see langword="null"/> when it is not known, and the end is only known when a request pins it.</summary>
    public int? TermMonths { get; init; }

    /// <summary>What must be true before the service may commence; at most 99.</summary>
    public ImmutableArray<ConditionPrecedent> Conditions { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The steps of milestones that are reached in phases; a milestone without any is reached as a whole.</summary>
    public ImmutableArray<MilestonePart> Parts { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <inheritdoc/>
    public override string ToString() => Invariant(
        $"{(TermMonths is { } months ? $"{months} {(months == 1 ? "month" : "months")}" : "no term stated")}, conditions: {Conditions.Length}, parts: {Parts.Length}");
}
