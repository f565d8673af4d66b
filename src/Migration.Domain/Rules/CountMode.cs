namespace MigrationDomain.Rules;

/// <summary>Which ends of a period count.</summary>
public enum CountMode
{
    /// <summary>The day counted from is day 0; the day reached counts. "3 days after Monday" is Thursday.</summary>
    ExcludeStart,

    /// <summary>The day counted from is day 1. "3 days beginning with Monday" ends on Wednesday.</summary>
    IncludeStart,

    /// <summary>Neither end counts. "3 clear days after Monday" is Friday.</summary>
    ClearDays,
}
