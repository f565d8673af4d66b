namespace MigrationDomain.Templates;

/// <summary>Whether something that may happen would harm or help.</summary>
public enum RiskKind
{
    /// <summary>It would harm.</summary>
    Risk,

    /// <summary>It would help.</summary>
    Opportunity,
}
