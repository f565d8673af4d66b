namespace MigrationDomain.Availability;

/// <summary>What a policy makes of a code.</summary>
public enum PolicyLevel
{
    /// <summary>Not looked for.</summary>
    Off,

    /// <summary>Reported as a warning.</summary>
    Warn,

    /// <summary>Reported as a blocker.</summary>
    Block,
}
