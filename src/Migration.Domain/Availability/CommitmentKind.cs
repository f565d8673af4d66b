namespace MigrationDomain.Availability;

/// <summary>What makes a person or a room busy.</summary>
public enum CommitmentKind
{
    /// <summary>Annual or other planned leave.</summary>
    Leave,

    /// <summary>Being trained or training others.</summary>
    Training,

    /// <summary>Seeing patients.</summary>
    Clinic,

    /// <summary>A meeting.</summary>
    Meeting,

    /// <summary>Unplanned absence.</summary>
    Sickness,

    /// <summary>A booking of a room or of a person's time.</summary>
    Booking,

    /// <summary>Anything else.</summary>
    Other,
}
