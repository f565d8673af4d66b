using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>The name of a notice, for example "eps".</summary>
public sealed record NoticeKey
{
    /// <summary>Checks and keeps a key.</summary>
    /// <param name="value">Lower-case letters, digits and single hyphens, at most 64 characters, for example "eps".</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> has another shape.</exception>
    public NoticeKey(string value) => Value = Slug.Checked(value, "a notice key", "eps");

    /// <summary>The text of the key, for example "eps".</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
