namespace MigrationDomain.Tracking;

/// <summary>Why a party is contacted again.</summary>
public enum ChaseReason
{
    /// <summary>It was told and has not confirmed.</summary>
    NotAcknowledged,

    /// <summary>The change is a week away: the guides have every party reminded then.</summary>
    WeekBefore,

    /// <summary>The change is today: the guides have every party reminded then.</summary>
    ChangeDay,

    /// <summary>Its link is to be on again.</summary>
    BackOn,
}
