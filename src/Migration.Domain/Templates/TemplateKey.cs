using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>The name of a template, for example "gp-practice".</summary>
public sealed record TemplateKey
{
    /// <summary>Checks and keeps a key.</summary>
    /// <param name="value">Lower-case letters, digits and single hyphens, at most 64 characters, for example "gp-practice".</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> has another shape.</exception>
    public TemplateKey(string value) => Value = Slug.Checked(value, "a template key", "gp-practice");

    /// <summary>The text of the key, for example "gp-practice".</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
