namespace MigrationDomain.Tracking;

/// <summary>What kind of thing an entry of the ledger is about.</summary>
public enum LedgerSubjectKind
{
    /// <summary>The plan as a whole.</summary>
    Plan,

    /// <summary>A milestone.</summary>
    Milestone,

    /// <summary>A notice to a party.</summary>
    Notice,

    /// <summary>An activity.</summary>
    Activity,

    /// <summary>A gate.</summary>
    Gate,

    /// <summary>A queue of work that must be empty.</summary>
    Queue,

    /// <summary>An earlier entry of the ledger.</summary>
    Entry,
}
