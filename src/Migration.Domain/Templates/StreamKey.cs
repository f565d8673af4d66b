using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>The name of a stream of work in the cutover, for example "home-visits".</summary>
public sealed record StreamKey
{
    /// <summary>Checks and keeps a key.</summary>
    /// <param name="value">Lower-case letters, digits and single hyphens, at most 64 characters, for example "home-visits".</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> has another shape.</exception>
    public StreamKey(string value) => Value = Slug.Checked(value, "a stream key", "home-visits");

    /// <summary>The text of the key, for example "home-visits".</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
