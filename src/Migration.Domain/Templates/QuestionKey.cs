using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>The name of a checklist question, for example "extract-requested".</summary>
public sealed record QuestionKey
{
    /// <summary>Checks and keeps a key.</summary>
    /// <param name="value">Lower-case letters, digits and single hyphens, at most 64 characters, for example "extract-requested".</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> has another shape.</exception>
    public QuestionKey(string value) => Value = Slug.Checked(value, "a question key", "extract-requested");

    /// <summary>The text of the key, for example "extract-requested".</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
