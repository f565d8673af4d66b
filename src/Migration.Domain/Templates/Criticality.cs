namespace MigrationDomain.Templates;

/// <summary>What a criterion that is not met does to its gate.</summary>
public enum Criticality
{
    /// <summary>The gate can be passed with conditions.</summary>
    Should,

    /// <summary>The gate stays shut.</summary>
    Must,
}
