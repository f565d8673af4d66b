namespace MigrationDomain.Tracking;

/// <summary>Whether a criterion of a gate is met on a day.</summary>
public enum CriterionStatus
{
    /// <summary>All its evidence is there and still holds.</summary>
    Met,

    /// <summary>Its evidence was there, but no longer holds.</summary>
    Stale,

    /// <summary>Some of its evidence is not there.</summary>
    Missing,
}
