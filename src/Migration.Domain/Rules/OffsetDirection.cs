namespace MigrationDomain.Rules;

/// <summary>On which side of its anchor a date lies.</summary>
public enum OffsetDirection
{
    /// <summary>Earlier than the anchor.</summary>
    Before,

    /// <summary>Later than the anchor.</summary>
    After,
}
