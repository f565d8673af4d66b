using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>What the ledger says about one subject, all its entries taken together; those revoked do not count.</summary>
/// <remarks>It depends on the entries alone, not on the order in which entries of one instant were recorded. Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SubjectState
{
    internal SubjectState(LedgerSubject subject, ImmutableArray<LedgerEntry> entries)
    {
        Subject = subject;
        Entries = entries;
        Settlement = entries.FirstOrDefault(entry => entry.Completes != Completion.Open);
        ActualOn = entries.OfType<ActualDateEntry>().FirstOrDefault()?.On;
        SentOn = First<SentEntry>() ?? First<AcknowledgedEntry>();
        AcknowledgedOn = entries.OfType<AcknowledgedEntry>().Where(entry => entry.On >= SentOn).Min(entry => (LocalDate?)entry.On);
        ChasedOn = entries.OfType<ChasedEntry>().Max(entry => (LocalDate?)entry.On);
        AgreedOn = entries.OfType<VariedEntry>().LastOrDefault()?.To;
    }

    /// <summary>What it is about.</summary>
    public LedgerSubject Subject { get; }

    /// <summary>The entries that hold, by <see cref="LedgerEntry.At"/>, those of one instant by id.</summary>
    public ImmutableArray<LedgerEntry> Entries { get; }

    /// <summary>How it ended, if it has.</summary>
    public Completion Completion => Settlement?.Completes ?? Completion.Open;

    /// <summary>Whether it ended one way or another, so that nothing is open.</summary>
    public bool IsSettled => Settlement is not null;

    /// <summary>The day it ended: the actual day if one is recorded, otherwise that of the entry that ended it; <see langword="null"/> while it is open.</summary>
    public LocalDate? SettledOn => ActualOn ?? Settlement?.On;

    /// <summary>The day it really happened, or <see langword="null"/> when that was not recorded.</summary>
    public LocalDate? ActualOn { get; }

    /// <summary>
    /// The day the party was first told, or <see langword="null"/>. When nothing was sent but something was confirmed, the day of the first
    /// confirmation, for it must have been received by then.
    /// </summary>
    public LocalDate? SentOn { get; }

    /// <summary>The first day, from <see cref="SentOn"/> on, on which the party confirmed; or <see langword="null"/>.</summary>
    public LocalDate? AcknowledgedOn { get; }

    /// <summary>The last day on which the party was chased, or <see langword="null"/>.</summary>
    public LocalDate? ChasedOn { get; }

    /// <summary>The day last agreed by a variation, or <see langword="null"/> when the plan's own day stands.</summary>
    public LocalDate? AgreedOn { get; }

    /// <summary>The signatures that were not revoked, by instant; whether one has run out depends on the day (<see cref="SignedEntry.HoldsOn"/>).</summary>
    public ImmutableArray<SignedEntry> Signatures => [.. Entries.OfType<SignedEntry>()];

    /// <summary>The count that holds on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The last count of that day or before, the last recorded of several; <see langword="null"/> when nothing was counted.</returns>
    public CountedEntry? CountOn(LocalDate day) => Entries.OfType<CountedEntry>().Where(entry => entry.On <= day).OrderBy(entry => entry.On).LastOrDefault();

    /// <summary>For example "notice 'eps': open, sent on 2026-07-31".</summary>
    /// <returns>Invariant English.</returns>
    public override string ToString()
    {
        string ended = SettledOn is { } end ? Invariant($"{ProgressWords.Completion(Completion)} on {end:R}") : ProgressWords.Completion(Completion);
        string sent = SentOn is { } told ? Invariant($", sent on {told:R}") : "";
        string confirmed = AcknowledgedOn is { } day ? Invariant($", acknowledged on {day:R}") : "";
        string varied = AgreedOn is { } agreed ? Invariant($", agreed for {agreed:R}") : "";
        return $"{Subject}: {ended}{sent}{confirmed}{varied}";
    }

    private LedgerEntry? Settlement { get; }

    private LocalDate? First<T>()
        where T : LedgerEntry => Entries.OfType<T>().Min(entry => (LocalDate?)entry.On);
}
