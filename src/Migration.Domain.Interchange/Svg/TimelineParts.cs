namespace MigrationDomain.Interchange.Svg;

/// <summary>The sections of a timeline; they are drawn in this order.</summary>
[Flags]
public enum TimelineParts
{
    /// <summary>Nothing: a picture has at least one section.</summary>
    None = 0,

    /// <summary>The phases, as bars.</summary>
    Phases = 1,

    /// <summary>The windows, as hatched bars.</summary>
    Windows = 2,

    /// <summary>The milestones, as diamonds.</summary>
    Milestones = 4,

    /// <summary>The notices, as lines from the last day to tell to the change.</summary>
    Notices = 8,

    /// <summary>The conflicts, as triangles on their days.</summary>
    Conflicts = 16,

    /// <summary>Everything.</summary>
    All = Phases | Windows | Milestones | Notices | Conflicts,
}
