namespace MigrationDomain.Planning;

/// <summary>How much a finding weighs. Higher values weigh more.</summary>
public enum Severity
{
    /// <summary>Good to know; nothing is wrong.</summary>
    Note,

    /// <summary>A risk somebody should decide about.</summary>
    Warning,

    /// <summary>The plan cannot be carried out as it stands.</summary>
    Blocker,
}
