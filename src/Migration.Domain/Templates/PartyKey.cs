using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>The name of an organisation to be told, for example "old-supplier".</summary>
public sealed record PartyKey
{
    /// <summary>Checks and keeps a key.</summary>
    /// <param name="value">Lower-case letters, digits and single hyphens, at most 64 characters, for example "old-supplier".</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> has another shape.</exception>
    public PartyKey(string value) => Value = Slug.Checked(value, "a party key", "old-supplier");

    /// <summary>The text of the key, for example "old-supplier".</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
