namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>A date that no rule gives.</summary>
internal enum AnchorWord
{
    Root,
    WhenGiven,
}
