using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>Another day was agreed for a milestone, notice or activity.</summary>
/// <remarks>Variations of one subject form a chain: each begins at the day the one before it ended at.</remarks>
public sealed class VariedEntry : LedgerEntry
{
    /// <summary>Records that another day was agreed.</summary>
    /// <param name="subject">A milestone, notice or activity.</param>
    /// <exception cref="ArgumentException"><paramref name="subject"/> is something else.</exception>
    public VariedEntry(LedgerSubject subject)
        : base("varied", subject, LedgerSubjectKind.Milestone, LedgerSubjectKind.Notice, LedgerSubjectKind.Activity)
    {
    }

    /// <summary>The day agreed before.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The day agreed now; another one than <see cref="From"/>.</summary>
    public required LocalDate To { get; init; }

    /// <summary>Why, in the caller's words; not blank.</summary>
    public required string Reason { get; init; }

    /// <summary>Who approved it, by an opaque id or role, never a name.</summary>
    public required string ApprovedBy { get; init; }

    /// <summary>What made it necessary; the plan itself unless said otherwise.</summary>
    public SlipCause Cause { get; init; } = SlipCause.Replan;

    private protected override object? Details => (From, To, Reason, ApprovedBy, Cause);

    internal override IEnumerable<string> FindFaults() =>
    [
        .. Gaps((Reason, "reason"), (ApprovedBy, "approver")),
        .. From == To ? [Invariant($"Entry '{Id}' varies {Subject} from {From:R} to the same day; give another day, or leave the entry out.")] : Array.Empty<string>(),
    ];
}
