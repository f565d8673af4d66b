using System.Collections.Immutable;
using MigrationDomain.Rules;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>Follows the entries of a ledger instant by instant: which still hold, and what is wrong with them.</summary>
internal sealed class LedgerHistory
{
    private readonly Dictionary<string, LedgerEntry> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _revoked = new(StringComparer.Ordinal);
    private readonly Dictionary<LedgerSubject, List<LedgerEntry>> _bySubject = [];
    private readonly List<Fault> _faults = [];

    /// <summary>Follows entries that are in the order of the ledger.</summary>
    public LedgerHistory(ImmutableArray<LedgerEntry> entries)
    {
        ILookup<string, LedgerEntry> all = entries.ToLookup(entry => entry.Id, StringComparer.Ordinal);
        foreach (LedgerEntry entry in entries)
        {
            Report(entry, EntryChecks.FindFaults(entry));
        }

        foreach (IGrouping<Instant, LedgerEntry> together in entries.GroupBy(entry => entry.At))
        {
            ImmutableArray<LedgerEntry> entered = [.. together.Where(Enter)];
            foreach (RevokedEntry revocation in entered.OfType<RevokedEntry>())
            {
                Report(revocation, Revoke(revocation, all));
            }

            foreach (LedgerEntry entry in entered.Where(Holds))
            {
                Report(entry, TransitionChecks.FindFaults(entry, [.. _bySubject[entry.Subject].Where(Holds)]));
            }

            foreach (RevokedEntry revocation in entered.OfType<RevokedEntry>())
            {
                Report(revocation, OrphansOf(revocation));
            }
        }
    }

    /// <summary>Every fault, in the order of the entries of the ledger; what is wrong with an entry on its own first.</summary>
    public ImmutableArray<Fault> Faults => [.. _faults];

    /// <summary>What the entries that hold say of each subject, by kind, then by key.</summary>
    public ImmutableArray<SubjectState> States() =>
    [
        .. _bySubject
            .OrderBy(pair => pair.Key.Kind)
            .ThenBy(pair => pair.Key.Key, StringComparer.Ordinal)
            .Select(pair => new SubjectState(pair.Key, [.. pair.Value.Where(Holds)]))
            .Where(state => !state.Entries.IsEmpty),
    ];

    private bool Holds(LedgerEntry entry) => !_revoked.Contains(entry.Id);

    private bool Enter(LedgerEntry entry)
    {
        if (!_known.TryAdd(entry.Id, entry))
        {
            Report(entry, [$"Entry '{entry.Id}' is in the ledger more than once; give every entry its own id."]);
            return false;
        }

        if (!_bySubject.TryGetValue(entry.Subject, out List<LedgerEntry>? entries))
        {
            _bySubject.Add(entry.Subject, entries = []);
        }

        entries.Add(entry);
        return true;
    }

    private IEnumerable<string> Revoke(RevokedEntry revocation, ILookup<string, LedgerEntry> all)
    {
        if (!_known.TryGetValue(revocation.Revokes, out LedgerEntry? target))
        {
            yield return all[revocation.Revokes].FirstOrDefault() is { } later
                ? Invariant($"Entry '{revocation.Id}', recorded at {revocation.At:g}, revokes entry '{later.Id}', which is recorded later, at {later.At:g}; a revocation follows what it revokes.")
                : $"Entry '{revocation.Id}' revokes entry '{revocation.Revokes}', which is not in the ledger.";
        }
        else if (target is RevokedEntry)
        {
            yield return $"Entry '{revocation.Id}' revokes entry '{target.Id}', which is itself a revocation; record again what was revoked.";
        }
        else if (!_revoked.Add(target.Id))
        {
            yield return $"Entry '{revocation.Id}' revokes entry '{target.Id}', which is revoked already.";
        }
        else if (revocation.On < target.On)
        {
            yield return Invariant($"Entry '{revocation.Id}' revokes entry '{target.Id}' on {revocation.On:R}, before the day that is about, {target.On:R}.");
        }
    }

    // A chain of variations is only taken back from its end.
    private IEnumerable<string> OrphansOf(RevokedEntry revocation) =>
        _known.GetValueOrDefault(revocation.Revokes) is VariedEntry target
        && _bySubject[target.Subject].SkipWhile(entry => !ReferenceEquals(entry, target)).Skip(1).OfType<VariedEntry>().FirstOrDefault(Holds) is { } next
        && next.At < revocation.At
            ? [$"Entry '{revocation.Id}' revokes entry '{target.Id}', on which entry '{next.Id}' builds; revoke that one too."]
            : [];

    private void Report(LedgerEntry entry, IEnumerable<string> messages) =>
        _faults.AddRange(messages.Select(message => new Fault($"entry '{entry.Id}'", message)));
}
