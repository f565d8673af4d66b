using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>The name of a role, for example "lead-gp".</summary>
public sealed record RoleKey
{
    /// <summary>Checks and keeps a key.</summary>
    /// <param name="value">Lower-case letters, digits and single hyphens, at most 64 characters, for example "lead-gp".</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> has another shape.</exception>
    public RoleKey(string value) => Value = Slug.Checked(value, "a role key", "lead-gp");

    /// <summary>The text of the key, for example "lead-gp".</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
