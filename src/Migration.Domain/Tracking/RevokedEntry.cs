namespace MigrationDomain.Tracking;

/// <summary>An earlier entry no longer holds: a signature withdrawn, or a mistake. The entry stays in the ledger.</summary>
/// <remarks>Not before the entry it revokes. A revocation is not revoked; what was revoked is recorded again.</remarks>
public sealed class RevokedEntry : LedgerEntry
{
    /// <summary>Takes back an entry.</summary>
    /// <param name="entry">The id of the entry.</param>
    /// <exception cref="ArgumentException"><paramref name="entry"/> is blank.</exception>
    public RevokedEntry(string entry)
        : base("revoked", LedgerSubject.OfEntry(entry))
    {
    }

    /// <summary>The id of the entry that no longer holds.</summary>
    public string Revokes => Subject.Key;

    /// <summary>Why, in the caller's words; not blank.</summary>
    public required string Reason { get; init; }

    private protected override object? Details => Reason;

    internal override IEnumerable<string> FindFaults() => Gaps((Reason, "reason"));
}
