using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Planning;
using MigrationDomain.Rules;

namespace MigrationDomain.Availability;

/// <summary>How much each kind of conflict weighs, and which conflicts were accepted.</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ConflictPolicy
{
    private static readonly ImmutableArray<string> SoftUntilFrozen =
        [ConflictCodes.PersonUnavailable, ConflictCodes.PersonNotWorking, ConflictCodes.CoverBelowMinimum];

    private static readonly ImmutableSortedDictionary<string, PolicyLevel> NoLevels = ImmutableSortedDictionary.Create<string, PolicyLevel>(StringComparer.Ordinal);

    private ConflictPolicy(bool isFrozen, ImmutableSortedDictionary<string, PolicyLevel> levels, ImmutableArray<AcceptedConflict> accepted)
    {
        IsFrozen = isFrozen;
        Levels = levels;
        Accepted = accepted;
    }

    /// <summary>The dates have been announced: whoever is missing blocks. The default.</summary>
    public static ConflictPolicy Frozen { get; } = new(true, NoLevels, []);

    /// <summary>The dates are still a proposal: whoever is missing is a warning.</summary>
    public static ConflictPolicy NotFrozen { get; } = new(false, NoLevels, []);

    /// <summary>Whether the dates have been announced.</summary>
    public bool IsFrozen { get; }

    /// <summary>The codes that have a weight of their own.</summary>
    public ImmutableSortedDictionary<string, PolicyLevel> Levels { get; }

    /// <summary>The conflicts that somebody decided to live with.</summary>
    public ImmutableArray<AcceptedConflict> Accepted { get; }

    /// <summary>This policy with another weight for one code.</summary>
    /// <param name="code">One of <see cref="ConflictCodes"/>.</param>
    /// <param name="level">The weight.</param>
    /// <returns>A new policy.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not a code of conflicts, or what is unknown would be dropped.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not defined.</exception>
    public ConflictPolicy With(string code, PolicyLevel level)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        Defined.Check(level, "a level");
        if (!ConflictCodes.All.Contains(code, StringComparer.Ordinal))
        {
            throw new ArgumentException($"'{code}' is not a code of conflicts; codes are {string.Join(", ", ConflictCodes.All)}.", nameof(code));
        }

        if (level == PolicyLevel.Off && string.Equals(code, ConflictCodes.AvailabilityUnknown, StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{code}' cannot be off, because what is unknown is not free; use a warning or a blocker.", nameof(level));
        }

        return new(IsFrozen, Levels.SetItem(code, level), Accepted);
    }

    /// <summary>This policy with one decision more.</summary>
    /// <param name="accepted">The decision.</param>
    /// <returns>A new policy.</returns>
    public ConflictPolicy Accepting(AcceptedConflict accepted)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        return new(IsFrozen, Levels, Accepted.Add(accepted));
    }

    /// <inheritdoc/>
    public override string ToString() => Invariant($"{(IsFrozen ? "dates announced" : "dates proposed")}, {Levels.Count} codes set, {Accepted.Length} conflicts accepted");

    /// <summary>The weight of a conflict, or <see langword="null"/> when the code is off.</summary>
    internal Severity? Weigh(string code, Severity usual) => Levels.TryGetValue(code, out PolicyLevel level)
        ? level switch { PolicyLevel.Off => null, PolicyLevel.Warn => Severity.Warning, _ => Severity.Blocker }
        : !IsFrozen && SoftUntilFrozen.Contains(code, StringComparer.Ordinal) ? Severity.Warning : usual;
}
