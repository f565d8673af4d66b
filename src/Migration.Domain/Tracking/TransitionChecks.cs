using System.Collections.Immutable;

namespace MigrationDomain.Tracking;

/// <summary>What may follow what. One method for each rule.</summary>
internal static class TransitionChecks
{
    /// <summary>Finds what is wrong with an entry among those of its subject that hold when it is recorded, itself and its own instant included.</summary>
    public static IEnumerable<string> FindFaults(LedgerEntry entry, ImmutableArray<LedgerEntry> standing)
    {
        int place = standing.IndexOf(entry);
        ImmutableArray<LedgerEntry> before = standing[..place];
        return
        [
            .. ChasedUnsent(entry, standing),
            .. EndedTwice(entry, before),
            .. AfterTheEnd(entry, before),
            .. VariedFromAnotherDay(entry, before),
            .. BaselinedTwice(entry, before),
        ];
    }

    private static IEnumerable<string> ChasedUnsent(LedgerEntry entry, ImmutableArray<LedgerEntry> standing)
    {
        if (entry is ChasedEntry && !standing.Any(other => other is SentEntry or AcknowledgedEntry && other.On <= entry.On))
        {
            yield return Invariant($"Entry '{entry.Id}' chases {entry.Subject} on {entry.On:R}, but it was not sent by then; record first that it was sent.");
        }
    }

    private static IEnumerable<string> EndedTwice(LedgerEntry entry, ImmutableArray<LedgerEntry> before)
    {
        // Done with evidence, and the actual date of it, go together.
        if (entry.Completes != Completion.Open
            && before.FirstOrDefault(other => other.Completes != Completion.Open && (other.Completes != entry.Completes || other.GetType() == entry.GetType())) is { } earlier)
        {
            yield return $"Entry '{entry.Id}' ends {entry.Subject}, which entry '{earlier.Id}' has ended already; revoke that one first.";
        }
    }

    private static IEnumerable<string> AfterTheEnd(LedgerEntry entry, ImmutableArray<LedgerEntry> before)
    {
        if (entry.Completes == Completion.Open
            && before.FirstOrDefault(other => other.At < entry.At && Forbids(other.Completes, entry)) is { } end)
        {
            yield return $"Entry '{entry.Id}' comes after entry '{end.Id}', with which {entry.Subject} ended; revoke that one first.";
        }
    }

    private static bool Forbids(Completion end, LedgerEntry entry) => end switch
    {
        Completion.Open => false,
        Completion.Done => entry is VariedEntry,
        _ => true,
    };

    private static IEnumerable<string> VariedFromAnotherDay(LedgerEntry entry, ImmutableArray<LedgerEntry> before)
    {
        if (entry is VariedEntry varied && before.OfType<VariedEntry>().LastOrDefault() is { } last && last.To != varied.From)
        {
            yield return Invariant($"Entry '{entry.Id}' varies {entry.Subject} from {varied.From:R}, but entry '{last.Id}' had agreed {last.To:R}; begin from that day.");
        }
    }

    private static IEnumerable<string> BaselinedTwice(LedgerEntry entry, ImmutableArray<LedgerEntry> before)
    {
        if (entry is RebaselinedEntry baseline && before.OfType<RebaselinedEntry>().FirstOrDefault(other => other.Name == baseline.Name) is { } earlier)
        {
            yield return $"Entry '{entry.Id}' makes a baseline '{baseline.Name}', but entry '{earlier.Id}' made one of that name; choose another name.";
        }
    }
}
