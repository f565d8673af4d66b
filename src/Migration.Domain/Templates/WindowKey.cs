using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>The name of a window, for example "critical-window".</summary>
public sealed record WindowKey
{
    /// <summary>Checks and keeps a key.</summary>
    /// <param name="value">Lower-case letters, digits and single hyphens, at most 64 characters, for example "critical-window".</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> has another shape.</exception>
    public WindowKey(string value) => Value = Slug.Checked(value, "a window key", "critical-window");

    /// <summary>The text of the key, for example "critical-window".</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
