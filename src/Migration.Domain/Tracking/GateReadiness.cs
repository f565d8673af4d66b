namespace MigrationDomain.Tracking;

/// <summary>What the criteria of a gate allow.</summary>
public enum GateReadiness
{
    /// <summary>A criterion that must be met is not, or a gate before this one is not passed.</summary>
    NoGo,

    /// <summary>Every criterion that must be met is; one that should be is not.</summary>
    GoWithConditions,

    /// <summary>Every criterion is met.</summary>
    Go,
}
