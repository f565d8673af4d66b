using System.Diagnostics;
using MigrationDomain.Rules;
using NodaTime;

namespace MigrationDomain.Templates;

/// <summary>Something that must be true before a service may commence. Its day is not planned but reported: a request pins it once it is met.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ConditionPrecedent
{
    /// <summary>Describes a condition.</summary>
    /// <param name="key">Its key, which is also that of its milestone, for example "lease-signed".</param>
    /// <param name="longstop">The last day on which it may be met, or <see langword="null"/> when it must be met before the expected commencement.</param>
    /// <param name="name">Its name for people; the text of the key when left out.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public ConditionPrecedent(MilestoneKey key, LocalDate? longstop = null, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        Name = name ?? key.Value;
        ArgumentException.ThrowIfNullOrWhiteSpace(Name, nameof(name));
        Key = key;
        Longstop = longstop;
    }

    /// <summary>The key, also that of its milestone.</summary>
    public MilestoneKey Key { get; }

    /// <summary>The name for people.</summary>
    public string Name { get; }

    /// <summary>The last day on which it may be met, or <see langword="null"/> when it has none of its own.</summary>
    public LocalDate? Longstop { get; }

    /// <inheritdoc/>
    public override string ToString() => Longstop is { } day ? Invariant($"{Name}, to be met by {day:R}") : $"{Name}, to be met before the expected commencement";
}
