using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>Everything that was said, done and decided about one migration, in the order in which it was recorded. Only ever added to.</summary>
/// <remarks>
/// <para>
/// The caller stores the entries and makes the ledger from them again; the order in which they are given does not matter. Entries of one
/// instant were recorded together: none of them comes before another, so a notice may be sent and chased in one instant.
/// </para>
/// <para>
/// A ledger that exists is sound: every id is there once, nothing ended twice, what was left undone has a reason, and nothing comes before
/// what it depends on. Equality is by reference.
/// </para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Ledger
{
    private readonly FrozenDictionary<LedgerSubject, SubjectState> _states;

    /// <summary>Checks and keeps entries.</summary>
    /// <param name="entries">The entries in any order.</param>
    /// <exception cref="ArgumentException">An entry is <see langword="null"/>.</exception>
    /// <exception cref="UnsoundInputException">The entries do not fit together: every fault is in it.</exception>
    public Ledger(IEnumerable<LedgerEntry> entries)
        : this(Ordered(entries))
    {
    }

    private Ledger(ImmutableArray<LedgerEntry> entries)
    {
        LedgerHistory history = new(entries);
        if (!history.Faults.IsEmpty)
        {
            throw new UnsoundInputException("The ledger", history.Faults);
        }

        Entries = entries;
        States = history.States();
        _states = States.ToFrozenDictionary(state => state.Subject);
    }

    /// <summary>A ledger without entries.</summary>
    public static Ledger Empty { get; } = new(ImmutableArray<LedgerEntry>.Empty);

    /// <summary>Every entry, those revoked included, by <see cref="LedgerEntry.At"/>, those of one instant by id (ordinal).</summary>
    public ImmutableArray<LedgerEntry> Entries { get; }

    /// <summary>The state of every subject about which an entry holds, by kind, then by key (ordinal).</summary>
    public ImmutableArray<SubjectState> States { get; }

    /// <summary>The baselines approved, oldest first; the last one is in force.</summary>
    public ImmutableArray<RebaselinedEntry> Baselines => [.. StateOf(LedgerSubject.Plan).Entries.OfType<RebaselinedEntry>()];

    /// <summary>Adds an entry; this ledger stays as it is.</summary>
    /// <param name="entry">The entry, not recorded before the last one.</param>
    /// <returns>A new ledger.</returns>
    /// <exception cref="UnsoundInputException">The entry does not fit: every fault is in it.</exception>
    public Ledger Append(LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (!Entries.IsEmpty && entry.At < Entries[^1].At)
        {
            throw new UnsoundInputException("The ledger",
                [new Fault($"entry '{entry.Id}'", Invariant($"Entry '{entry.Id}' is recorded at {entry.At:g}, before the last entry, at {Entries[^1].At:g}; give the moment of recording, and the day it is about as On."))]);
        }

        return new Ledger(Ordered([.. Entries, entry]));
    }

    /// <summary>The ledger as it was at some moment.</summary>
    /// <param name="at">The moment; what was recorded at it is included.</param>
    /// <returns>A ledger of the entries recorded until then.</returns>
    public Ledger UpTo(Instant at) => Entries.IsEmpty || Entries[^1].At <= at ? this : new(Entries.RemoveAll(entry => entry.At > at));

    /// <summary>What the ledger says about a subject.</summary>
    /// <param name="subject">The subject.</param>
    /// <returns>Its state; open and empty when there is no entry about it.</returns>
    public SubjectState StateOf(LedgerSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return _states.GetValueOrDefault(subject) ?? new SubjectState(subject, []);
    }

    /// <summary>Tells a request what the ledger knows, so that plan and ledger agree.</summary>
    /// <param name="request">The request; what it says itself is kept where the ledger says nothing.</param>
    /// <param name="movedFrom">
    /// The plan in force, when <paramref name="request"/> moves it: every milestone that is settled keeps the day it has there, so that only
    /// open ones move. Left out, only actual dates are kept.
    /// </param>
    /// <returns>
    /// The request with notices served, notices not needed (ended without being sent), milestones done (or left undone), and a pin for each
    /// actual date. The actual date of the root becomes the root date.
    /// </returns>
    public PlanRequest ApplyTo(PlanRequest request, MigrationPlan? movedFrom = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        return LedgerFacts.Apply(this, request, movedFrom);
    }

    /// <inheritdoc/>
    public override string ToString() => Entries switch
    {
        [] => "No entry",
        [var only] => Invariant($"1 entry, of {only.At:g}"),
        _ => Invariant($"{Entries.Length} entries, {Entries[0].At:g} to {Entries[^1].At:g}"),
    };

    private static ImmutableArray<LedgerEntry> Ordered(IEnumerable<LedgerEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ImmutableArray<LedgerEntry> copy = [.. entries];
        return copy.Contains(null!)
            ? throw new ArgumentException("An entry of the ledger is null; leave it out.", nameof(entries))
            : [.. copy.OrderBy(entry => entry.At).ThenBy(entry => entry.Id, StringComparer.Ordinal)];
    }
}
