namespace MigrationDomain.Rules;

/// <summary>Whether a rule binds.</summary>
public enum Hardness
{
    /// <summary>Good practice: breaking it is a risk to weigh.</summary>
    Soft,

    /// <summary>Contract, statute, physical impossibility, or the source says must.</summary>
    Hard,
}
