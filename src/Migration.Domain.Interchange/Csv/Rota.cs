using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Availability;

namespace MigrationDomain.Interchange.Csv;

/// <summary>What a rota file says: who is taken when.</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Rota
{
    internal Rota(ImmutableArray<Commitment> commitments) => Commitments = commitments;

    /// <summary>The commitments, in the order of the file.</summary>
    public ImmutableArray<Commitment> Commitments { get; }

    /// <inheritdoc/>
    public override string ToString() => Invariant($"rota of {Commitments.Length} {(Commitments.Length == 1 ? "commitment" : "commitments")}");
}
