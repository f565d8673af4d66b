using System.Diagnostics;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>Something that was said, done or decided, as it was recorded. A closed family of sealed classes, one for each kind.</summary>
/// <remarks>
/// An entry never changes; what was recorded by mistake is taken back with a <see cref="RevokedEntry"/>. The texts are checked when the entry
/// joins a <see cref="Ledger"/>, so that all faults are told at once. Two entries are equal when they are of one kind and all parts are equal.
/// Reasons, evidence and conditions are the caller's notes: they are kept, and never written into a message.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public abstract class LedgerEntry : IEquatable<LedgerEntry>
{
    private readonly string _verb;

    private protected LedgerEntry(string verb, LedgerSubject subject, params LedgerSubjectKind[] kinds)
    {
        ArgumentNullException.ThrowIfNull(subject);
        if (kinds.Length > 0 && !kinds.Contains(subject.Kind))
        {
            throw new ArgumentException($"An entry cannot say '{verb}' of {subject}; it can of these kinds of subject: {string.Join(", ", kinds)}.", nameof(subject));
        }

        _verb = verb;
        Subject = subject;
    }

    /// <summary>The caller's id of the entry, not blank and given once in a ledger. Compared as ordinal text.</summary>
    public required string Id { get; init => field = value ?? ""; }

    /// <summary>The moment it was recorded.</summary>
    public required Instant At { get; init; }

    /// <summary>The local day it is about, for example the day a letter arrived; at most a day after <see cref="At"/> in UTC.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Who recorded it, by an opaque id of the caller's, never a name.</summary>
    public required string By { get; init; }

    /// <summary>What it is about.</summary>
    public LedgerSubject Subject { get; }

    /// <summary>How the subject ended, if the entry says so.</summary>
    internal virtual Completion Completes => Completion.Open;

    /// <summary>What the kind adds, for equality.</summary>
    private protected virtual object? Details => null;

    /// <inheritdoc/>
    public bool Equals(LedgerEntry? other) =>
        other is not null
        && other.GetType() == GetType()
        && (Id, At, On, By, Subject).Equals((other.Id, other.At, other.On, other.By, other.Subject))
        && Equals(Details, other.Details);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as LedgerEntry);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => HashCode.Combine(GetType(), Id, At);

    /// <summary>For example "milestone 'kick-off' done on 2026-06-23 (entry 'e1')".</summary>
    /// <returns>Invariant English, without reasons and names.</returns>
    public sealed override string ToString() => Invariant($"{Subject} {_verb} on {On:R} (entry '{Id}')");

    /// <summary>What is missing or senseless in the parts that the kind adds, one sentence each.</summary>
    internal virtual IEnumerable<string> FindFaults() => [];

    private protected IEnumerable<string> Gaps(params (string Text, string What)[] parts) =>
        from part in parts
        where string.IsNullOrWhiteSpace(part.Text)
        select $"Entry '{Id}' ({Subject} {_verb}) has no {part.What}; give one.";
}
