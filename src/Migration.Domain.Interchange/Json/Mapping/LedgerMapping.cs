using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Interchange.Json.Requests;
using MigrationDomain.Templates;
using MigrationDomain.Tracking;

namespace MigrationDomain.Interchange.Json.Mapping;

/// <summary>Turns entries as they were written into a ledger.</summary>
internal static class LedgerMapping
{
    /// <summary>The ledger, or a report of what does not fit together.</summary>
    public static Ledger? Map(IEnumerable<PlacedEntry> entries, Place otherwise, Faults faults)
    {
        UnsoundInput unsound = new(otherwise, faults);
        foreach (PlacedEntry entry in entries)
        {
            unsound.Know($"entry '{entry.Entry.Id}'", entry.Place);
        }

        return unsound.Catch(() => new Ledger(entries.Select(entry => entry.Entry)));
    }

    /// <summary>Reports every subject that the template does not have.</summary>
    public static void CheckSubjects(IEnumerable<PlacedEntry> entries, MigrationTemplate template, Faults faults)
    {
        Dictionary<LedgerSubjectKind, KnownIds> known = new()
        {
            [LedgerSubjectKind.Milestone] = new("a milestone", template.Milestones.Select(milestone => milestone.Key.Value), faults),
            [LedgerSubjectKind.Notice] = new("a notice", template.Notices.Select(notice => notice.Key.Value), faults),
            [LedgerSubjectKind.Activity] = new("an activity", template.Activities.Select(activity => activity.Key.Value), faults),
            [LedgerSubjectKind.Gate] = new("a gate", template.Gates.Select(gate => gate.Key.Value), faults),
            [LedgerSubjectKind.Queue] = new("a queue", Queues(template), faults),
        };
        foreach (PlacedEntry entry in entries)
        {
            if (known.TryGetValue(entry.Entry.Subject.Kind, out KnownIds? ids))
            {
                _ = ids.Check(new() { Value = entry.Entry.Subject.Key, Place = entry.SubjectPlace });
            }
        }
    }

    private static IEnumerable<string> Queues(MigrationTemplate template) =>
        template.Gates.SelectMany(gate => gate.Criteria).Select(criterion => criterion.Queue?.Value).OfType<string>();
}
