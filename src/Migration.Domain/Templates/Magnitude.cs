namespace MigrationDomain.Templates;

/// <summary>How much a risk or an opportunity would matter, likelihood and effect taken together.</summary>
public enum Magnitude
{
    /// <summary>Nobody has weighed it yet.</summary>
    NotAssessed,

    /// <summary>Little.</summary>
    Low,

    /// <summary>Some work or some days.</summary>
    Medium,

    /// <summary>The date of the programme, or the safety of patients.</summary>
    High,
}
