namespace MigrationDomain.Templates;

/// <summary>What a rule is about.</summary>
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

    /// <summary>When and by whom it is decided whether the programme goes on.</summary>
    Gate,

    /// <summary>What must or should be so at a gate.</summary>
    Criterion,

    /// <summary>A question of a checklist.</summary>
    Question,

    /// <summary>How a kind of work goes on in the cutover, and how it gets into the new system.</summary>
    Stream,

    /// <summary>What may happen, and what is done about it.</summary>
    Risk,

    /// <summary>The day from which there is no way back.</summary>
    PointOfNoReturn,
}
