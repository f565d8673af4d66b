namespace MigrationDomain.Interchange.Svg;

/// <summary>What is drawn beside a name; each kind has a shape of its own, so that nothing is told by colour alone.</summary>
internal enum MarkKind
{
    /// <summary>A full bar.</summary>
    Phase,

    /// <summary>A bar that fades in: no source says when it begins.</summary>
    OpenPhase,

    /// <summary>A hatched bar.</summary>
    Window,

    /// <summary>A line from the last day to tell to the change.</summary>
    Notice,

    /// <summary>A row of dots from the change to the day everything is back.</summary>
    Outage,

    /// <summary>A full diamond.</summary>
    Milestone,

    /// <summary>A diamond in a ring: the day everything else follows from.</summary>
    Root,

    /// <summary>A diamond with a tick.</summary>
    Done,

    /// <summary>An empty diamond with an exclamation mark.</summary>
    Overdue,

    /// <summary>A full triangle with an exclamation mark.</summary>
    Blocker,

    /// <summary>An outlined triangle with an exclamation mark.</summary>
    Warning,

    /// <summary>A circle with an i.</summary>
    Note,

    /// <summary>An arrow at the edge: the day is beyond the ruler.</summary>
    Beyond,

    /// <summary>A dashed line from top to bottom.</summary>
    Today,
}
