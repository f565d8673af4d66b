namespace MigrationDomain.Tracking;

/// <summary>The plan in force was approved as a baseline. The caller keeps the plan itself under the name.</summary>
public sealed class RebaselinedEntry : LedgerEntry
{
    /// <summary>Records a new baseline.</summary>
    public RebaselinedEntry()
        : base("baselined", LedgerSubject.Plan)
    {
    }

    /// <summary>What the baseline is called, for example "v2"; not blank, and given once in a ledger.</summary>
    public required string Name { get; init; }

    /// <summary>Why there is a new one, in the caller's words; not blank.</summary>
    public required string Reason { get; init; }

    /// <summary>Who approved it, by an opaque id or role, never a name.</summary>
    public required string ApprovedBy { get; init; }

    /// <summary>The fingerprint of the plan (<see cref="Planning.MigrationPlan.ContentHash"/>), or <see langword="null"/> when it was not recorded.</summary>
    public string? PlanHash { get; init; }

    private protected override object? Details => (Name, Reason, ApprovedBy, PlanHash);

    internal override IEnumerable<string> FindFaults() => Gaps((Name, "name"), (Reason, "reason"), (ApprovedBy, "approver"));
}
