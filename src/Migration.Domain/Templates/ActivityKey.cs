using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>The name of an activity, for example "gp-38".</summary>
public sealed record ActivityKey
{
    /// <summary>Checks and keeps a key.</summary>
    /// <param name="value">Lower-case letters, digits and single hyphens, at most 64 characters, for example "gp-38".</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> has another shape.</exception>
    public ActivityKey(string value) => Value = Slug.Checked(value, "an activity key", "gp-38");

    /// <summary>The text of the key, for example "gp-38".</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
