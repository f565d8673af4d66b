using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>What can be wrong with an entry whatever the ledger holds.</summary>
internal static class EntryChecks
{
    private static readonly Duration OneDay = Duration.FromDays(1);

    public static IEnumerable<string> FindFaults(LedgerEntry entry)
    {
        if (string.IsNullOrWhiteSpace(entry.Id))
        {
            yield return $"An entry about {entry.Subject} has no id; give it one that no other entry has.";
        }

        if (string.IsNullOrWhiteSpace(entry.By))
        {
            yield return $"{entry}: it does not say who recorded it; give an id of your own.";
        }

        if (entry.On > (entry.At + OneDay).InUtc().Date)
        {
            yield return Invariant($"{entry}: it was recorded before that day, at {entry.At:g}; record what happened when it has happened.");
        }

        foreach (string fault in entry.FindFaults())
        {
            yield return fault;
        }
    }
}
