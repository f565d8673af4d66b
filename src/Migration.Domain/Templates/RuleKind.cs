namespace MigrationDomain.Templates;

/// <summary>What a rule dates.</summary>
public enum RuleKind
{
    /// <summary>The date of a milestone.</summary>
    Milestone,

    /// <summary>The last day to tell a party.</summary>
    Notice,

    /// <summary>When something is to be done.</summary>
    Activity,

    /// <summary>The first and last day of a window.</summary>
    Window,

    /// <summary>How long a phase is expected to last.</summary>
    Phase,

    /// <summary>Which milestone must follow which.</summary>
    Sequence,

    /// <summary>A time of year to avoid.</summary>
    AvoidPeriod,

    /// <summary>Who and what is needed on which days.</summary>
    Requirement,
}
