using System.Collections.Immutable;

namespace MigrationDomain.Templates;

/// <summary>A part somebody plays, with the names it had over the years.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class RoleTemplate
{
    /// <summary>Describes a role.</summary>
    /// <param name="key">Its key, for example "commissioner".</param>
    /// <param name="name">What people call it today.</param>
    /// <param name="aliases">Other and earlier names, for example "CCG"; compared without regard to case.</param>
    public RoleTemplate(RoleKey key, string name, params IEnumerable<string> aliases)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(aliases);
        Key = key;
        Name = name;
        Aliases = [.. aliases];
    }

    /// <summary>The key.</summary>
    public RoleKey Key { get; }

    /// <summary>What people call it today.</summary>
    public string Name { get; }

    /// <summary>Other and earlier names, in the order given.</summary>
    public ImmutableArray<string> Aliases { get; }

    /// <summary>
    /// What the edition calls it in the middle of a sentence, without an article, for example "ICB"; when not given, the name with a small first letter.
    /// </summary>
    public string Term { get => field ?? Lowered(Name); init; }

    /// <summary>What the role does in the programme, one phrase; empty when nothing is stated.</summary>
    public string Duties { get; init; } = "";

    /// <summary>Whether it leads a workstream: each organisation of an integrated plan names its own.</summary>
    public bool LeadsWorkstream { get; init; }

    /// <summary>Whether a name is this role's key, name or one of its aliases, without regard to case.</summary>
    /// <param name="name">A name from a document, for example "CCG".</param>
    /// <returns>Whether it means this role.</returns>
    public bool IsCalled(string name) =>
        string.Equals(Key.Value, name, StringComparison.OrdinalIgnoreCase)
        || string.Equals(Name, name, StringComparison.OrdinalIgnoreCase)
        || Aliases.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override string ToString() => Aliases.IsEmpty ? Name : $"{Name} ({string.Join(", ", Aliases)})";

    // "IT lead" keeps its capitals, "Lead GP" begins with a small letter.
    private static string Lowered(string name) =>
        name.Length > 1 && char.IsUpper(name[1]) ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
