namespace MigrationDomain.Planning;

/// <summary>For whom something is put into words.</summary>
public enum Audience
{
    /// <summary>Those who plan: roles, ids and dates.</summary>
    Planner,

    /// <summary>Everybody at the practice: roles and dates, nobody singled out.</summary>
    Practice,

    /// <summary>Everybody: that something stands in the way or is behind, and when.</summary>
    Public,
}
