using System.Collections.Immutable;
using MigrationDomain.Availability;

namespace MigrationDomain.GoLive;

/// <summary>Conflicts that hang together, and the commitments that stand behind them.</summary>
/// <param name="Conflicts">The conflicts.</param>
/// <param name="Choices">The commitments that could be let go; equal ones given twice are two.</param>
internal sealed record ReleaseGroup(ImmutableArray<Conflict> Conflicts, ImmutableArray<Commitment> Choices)
{
    public ReleaseGroup And(ReleaseGroup other) =>
        new([.. Conflicts, .. other.Conflicts], [.. Choices.Union(other.Choices, ReferenceEqualityComparer.Instance).Cast<Commitment>()]);

    public bool Shares(ReleaseGroup other) => Choices.Any(choice => other.Choices.Any(theirs => ReferenceEquals(choice, theirs)));
}
