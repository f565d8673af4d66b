namespace MigrationDomain.Rules;

/// <summary>The name by which rules, pins and plans speak of a milestone, for example "go-live".</summary>
/// <remarks>Planning asks for keys by the hundred, so the hash is worked out once.</remarks>
public sealed record MilestoneKey
{
    private readonly int _hash;

    /// <summary>Checks and keeps a key.</summary>
    /// <param name="value">Lower-case letters, digits and single hyphens, at most 64 characters, for example "go-live".</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> has another shape.</exception>
    public MilestoneKey(string value)
    {
        Value = Slug.Checked(value, "a milestone key", "go-live");
        _hash = StringComparer.Ordinal.GetHashCode(value);
    }

    /// <summary>The text of the key, for example "go-live".</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public bool Equals(MilestoneKey? other) =>
        ReferenceEquals(this, other) || (other is not null && _hash == other._hash && string.Equals(Value, other.Value, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
