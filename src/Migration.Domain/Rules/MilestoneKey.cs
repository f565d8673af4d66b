namespace MigrationDomain.Rules;

/// <summary>The name by which rules, pins and plans speak of a milestone, for example "go-live".</summary>
public sealed record MilestoneKey
{
    /// <summary>Checks and keeps a key.</summary>
    /// <param name="value">Lower-case letters, digits and single hyphens, at most 64 characters, for example "go-live".</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> has another shape.</exception>
    public MilestoneKey(string value) => Value = Slug.Checked(value, "a milestone key", "go-live");

    /// <summary>The text of the key, for example "go-live".</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
