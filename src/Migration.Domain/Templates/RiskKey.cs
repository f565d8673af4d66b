using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>The name of a risk or an opportunity, for example "late-sign-off".</summary>
public sealed record RiskKey
{
    /// <summary>Checks and keeps a key.</summary>
    /// <param name="value">Lower-case letters, digits and single hyphens, at most 64 characters, for example "late-sign-off".</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> has another shape.</exception>
    public RiskKey(string value) => Value = Slug.Checked(value, "a risk key", "late-sign-off");

    /// <summary>The text of the key, for example "late-sign-off".</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
