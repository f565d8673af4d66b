using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>The name of a gate, for example "g4-data".</summary>
public sealed record GateKey
{
    /// <summary>Checks and keeps a key.</summary>
    /// <param name="value">Lower-case letters, digits and single hyphens, at most 64 characters, for example "g4-data".</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> has another shape.</exception>
    public GateKey(string value) => Value = Slug.Checked(value, "a gate key", "g4-data");

    /// <summary>The text of the key, for example "g4-data".</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
