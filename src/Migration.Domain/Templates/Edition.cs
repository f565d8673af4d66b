using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>A named and dated set of figures: the same rules in another edition may have other numbers.</summary>
public sealed record Edition
{
    /// <summary>Names an edition.</summary>
    /// <param name="key">Lower-case letters, digits and single hyphens, for example "guide-2019".</param>
    /// <param name="name">What people call it, for example "GP Clinical System Migration Guide, 2019".</param>
    /// <param name="year">The year of publication.</param>
    /// <exception cref="ArgumentException"><paramref name="key"/> is no key, or <paramref name="name"/> is empty.</exception>
    public Edition(string key, string name, int year)
    {
        Key = Slug.Checked(key, "an edition key", "guide-2019");
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        Year = year;
    }

    /// <summary>The key, for example "guide-2019".</summary>
    public string Key { get; }

    /// <summary>What people call it.</summary>
    public string Name { get; }

    /// <summary>The year of publication; later editions replace earlier ones.</summary>
    public int Year { get; }

    /// <inheritdoc/>
    public override string ToString() => Invariant($"{Key} ({Name}, {Year})");
}
