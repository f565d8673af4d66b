using System.Collections.Immutable;
using MigrationDomain.Interchange.Json.Requests;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>Reads what was said and done.</summary>
internal sealed class LedgerEntryReader(Faults faults) : EntryReader(faults)
{
    public ImmutableArray<LedgerEntry> Ledger(Element? element) => Values.List(element, Entry);

    private LedgerEntry? Entry(Element element)
    {
        if (Open(element, "a ledger entry", "kind", "notice", "milestone", "on", "to", "why", "by") is not { } fields)
        {
            return null;
        }

        Given<LedgerLineKind>? kind = Values.Word(fields.Required("kind", $"one of {EnglishList.Or(WordLists.Ledger.All)}"), WordLists.Ledger);
        Given<LocalDate>? on = Values.Date(fields.Required("on", "the day it happened as YYYY-MM-DD"));
        LedgerEntry? entry = kind is null || on is null ? null : new LedgerEntry
        {
            Place = fields.Place,
            Kind = kind,
            On = on,
            Notice = Values.Key(fields.Optional("notice")),
            Milestone = Values.Key(fields.Optional("milestone")),
            To = Values.Date(fields.Optional("to")),
            Why = Values.Text(fields.Optional("why")),
            By = Values.Text(fields.Optional("by")),
        };
        CheckSubject(fields, kind?.Value);
        return entry;
    }

    private void CheckSubject(Fields fields, LedgerLineKind? kind)
    {
        switch (fields.Optional("notice") is not null, fields.Optional("milestone") is not null)
        {
            case (true, true):
                Faults.Report(fields.Place, "A ledger entry is about a 'notice' or a 'milestone', not both; remove one of the two.");
                break;
            case (false, false):
                Faults.Report(fields.Place, "A ledger entry needs a 'notice' or a 'milestone'; add one of the two.");
                break;
            case (false, true) when kind is LedgerLineKind.Sent or LedgerLineKind.Acknowledged or LedgerLineKind.Chased:
                Faults.Report(fields.Place, $"Only a notice can be {Word.Of(kind.Value)}; name a 'notice' instead of a 'milestone'.");
                break;
        }
    }
}
