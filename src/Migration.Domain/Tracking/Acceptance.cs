using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>Who accepts a proposal, when and why, as the ledger will keep it.</summary>
public sealed record Acceptance
{
    /// <summary>The caller's id of the decision. The id of each entry is this one, a full stop and the key of the milestone.</summary>
    public required string Id { get; init; }

    /// <summary>The moment it is recorded.</summary>
    public required Instant At { get; init; }

    /// <summary>The local day it was decided.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Who records it, by an opaque id of the caller's, never a name.</summary>
    public required string By { get; init; }

    /// <summary>Why, in the caller's words; kept, and never written into a message.</summary>
    public required string Reason { get; init; }

    /// <summary>Who approved it, by an opaque id or role, never a name.</summary>
    public required string ApprovedBy { get; init; }

    /// <summary>What made it necessary; the plan itself unless said otherwise.</summary>
    public SlipCause Cause { get; init; } = SlipCause.Replan;

    /// <inheritdoc/>
    public override string ToString() => Invariant($"Decision '{Id}' of {On:R}");
}
