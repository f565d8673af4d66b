using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>The name of a queue of work that must come to nothing before a gate is passed, for example "registrations".</summary>
public sealed record QueueKey
{
    /// <summary>Checks and keeps a key.</summary>
    /// <param name="value">Lower-case letters, digits and single hyphens, at most 64 characters, for example "registrations".</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> has another shape.</exception>
    public QueueKey(string value) => Value = Slug.Checked(value, "a queue key", "registrations");

    /// <summary>The text of the key, for example "registrations".</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
