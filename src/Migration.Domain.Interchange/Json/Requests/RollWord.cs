namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>Where a date goes that falls on a non-working day.</summary>
internal enum RollWord
{
    Preceding,
    Following,
    ModifiedFollowing,
    ModifiedPreceding,
    Nearest,
    None,
}
