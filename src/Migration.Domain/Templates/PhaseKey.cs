using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>The name of a phase, for example "data-checking".</summary>
public sealed record PhaseKey
{
    /// <summary>Checks and keeps a key.</summary>
    /// <param name="value">Lower-case letters, digits and single hyphens, at most 64 characters, for example "data-checking".</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> has another shape.</exception>
    public PhaseKey(string value) => Value = Slug.Checked(value, "a phase key", "data-checking");

    /// <summary>The text of the key, for example "data-checking".</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
