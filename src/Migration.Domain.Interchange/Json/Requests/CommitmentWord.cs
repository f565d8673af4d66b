namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>What makes a person or a room busy.</summary>
internal enum CommitmentWord
{
    Leave,
    Training,
    Clinic,
    Meeting,
    Sickness,
    Booking,
    Other,
}
