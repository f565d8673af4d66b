namespace MigrationDomain.GoLive;

/// <summary>What would have to be let go.</summary>
public enum ReleaseKind
{
    /// <summary>A commitment of a person or a room is moved or cancelled.</summary>
    Commitment,

    /// <summary>Forbidden days are lifted, or allowed days widened.</summary>
    Closure,

    /// <summary>A party agrees to shorter notice, or has been told already.</summary>
    Notice,

    /// <summary>A rule is overridden or its milestone pinned.</summary>
    Override,

    /// <summary>A demand on people is lowered, or somebody else steps in.</summary>
    Requirement,

    /// <summary>An event is moved or cancelled.</summary>
    Event,

    /// <summary>What is unknown is found out.</summary>
    Answer,
}
