using MigrationDomain.Rules;

namespace MigrationDomain.Planning;

/// <summary>The name of an organisation with a plan of its own in an integrated plan, or of a part of one, for example "provider" or "maternity".</summary>
public sealed record OrganisationKey
{
    /// <summary>Checks and keeps a key.</summary>
    /// <param name="value">Lower-case letters, digits and single hyphens, at most 64 characters, for example "provider".</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> has another shape.</exception>
    public OrganisationKey(string value) => Value = Slug.Checked(value, "an organisation key", "provider");

    /// <summary>The text of the key, for example "provider".</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
