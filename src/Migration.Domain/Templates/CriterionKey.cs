using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>The name of a criterion of a gate, for example "smartcards-ready".</summary>
public sealed record CriterionKey
{
    /// <summary>Checks and keeps a key.</summary>
    /// <param name="value">Lower-case letters, digits and single hyphens, at most 64 characters, for example "smartcards-ready".</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> has another shape.</exception>
    public CriterionKey(string value) => Value = Slug.Checked(value, "a criterion key", "smartcards-ready");

    /// <summary>The text of the key, for example "smartcards-ready".</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
