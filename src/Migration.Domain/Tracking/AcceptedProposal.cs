using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Planning;

namespace MigrationDomain.Tracking;

/// <summary>What comes of accepting a proposal: the new plan, and what to add to the ledger.</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class AcceptedProposal
{
    internal AcceptedProposal(MigrationPlan plan, ImmutableArray<LedgerEntry> entries)
    {
        Plan = plan;
        Entries = entries;
    }

    /// <summary>The new plan; its request is what to store.</summary>
    public MigrationPlan Plan { get; }

    /// <summary>
    /// One entry for each day that was decided: the root's when its date moved, and that of each milestone whose pin came, went or moved.
    /// The root first, then by key. Dates that merely follow have none. Those of milestones that are done have none.
    /// </summary>
    public ImmutableArray<LedgerEntry> Entries { get; }

    /// <inheritdoc/>
    public override string ToString() => Invariant($"{Plan.Request}, with {Entries.Length} {(Entries.Length == 1 ? "entry" : "entries")} for the ledger");
}
