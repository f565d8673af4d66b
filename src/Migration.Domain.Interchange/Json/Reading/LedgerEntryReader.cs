using System.Collections.Immutable;
using MigrationDomain.Interchange.Json.Requests;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using MigrationDomain.Tracking;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>Reads what was said, done, signed and decided.</summary>
/// <param name="isShort">Whether an entry may leave out what a store of entries needs: its id, when it was recorded and by whom.</param>
/// <param name="faults">Where faults are reported.</param>
internal sealed class LedgerEntryReader(bool isShort, Faults faults) : EntryReader(faults)
{
    private readonly Names _ids = new("entry", faults);
    private int _count;

    public ImmutableArray<PlacedEntry> Entries(Element? element) => Values.List(element, Entry);

    private PlacedEntry? Entry(Element element)
    {
        _count++;
        if (Kind(element) is not { } kind || Open(element, $"an entry of the kind '{Word.Of(kind)}'", [.. LedgerWords.Common, .. LedgerWords.Subjects.Keys.Order(StringComparer.Ordinal), .. LedgerWords.MembersOf(kind)]) is not { } fields)
        {
            return null;
        }

        (Given<string> Key, LedgerSubject Subject)? about = Subject(fields, kind);
        EntryStamp? stamp = Stamp(fields, about?.Subject);
        return new LedgerParts(fields, Values).Read(kind, stamp) is { } entry
            ? new PlacedEntry { Entry = entry, Place = fields.Place, SubjectPlace = about!.Value.Key.Place }
            : null;
    }

    private LedgerKind? Kind(Element element)
    {
        if (element is not ObjectElement source)
        {
            Values.Wrong(element, "an entry of a ledger");
            return null;
        }

        if (source.Find("kind") is { } word)
        {
            return Values.Word(word, WordLists.Ledger)?.Value;
        }

        Faults.Report(element.Place, $"An entry of a ledger needs the member 'kind'; add one of {EnglishList.Or(WordLists.Ledger.All)}.");
        return null;
    }

    private EntryStamp? Stamp(Fields fields, LedgerSubject? subject)
    {
        Given<LocalDate>? on = Values.Date(fields.Required("on", "the day it is about as YYYY-MM-DD"));
        string? id = isShort && fields.Optional("id") is null
            ? Invariant($"line-{_count:0000}")
            : _ids.Add(Values.Note(fields.Required("id", "an id that no other entry has")))?.Value;
        string? by = isShort && fields.Optional("by") is null ? "request" : Values.Note(fields.Required("by", "who recorded it, by an id or a role"))?.Value;
        Instant? at = isShort && fields.Optional("at") is null
            ? on?.Value.AtStartOfDayInZone(LondonTime.Zone).ToInstant()
            : Values.Moment(fields.Required("at", "when it was recorded, such as 2026-08-20T09:00:00Z"))?.Value;
        return (subject, on, id, by, at) is ({ }, { }, { }, { }, { })
            ? new EntryStamp { Id = id, At = at.Value, On = on.Value, By = by, Subject = subject }
            : null;
    }

    private (Given<string> Key, LedgerSubject Subject)? Subject(Fields fields, LedgerKind kind)
    {
        string[] allowed = LedgerWords.SubjectsOf(kind);
        string[] given = [.. LedgerWords.Subjects.Keys.Where(name => fields.Optional(name) is not null).Order(StringComparer.Ordinal)];
        switch (given)
        {
            case [] when allowed.Length == 0:
                return (new() { Value = "plan", Place = fields.Place }, LedgerSubject.Plan);
            case []:
                Faults.Report(fields.Place, $"An entry of the kind '{Word.Of(kind)}' says what it is about; add {EnglishList.Or(allowed)}.");
                return null;
            case [var name] when allowed.Contains(name, StringComparer.Ordinal):
                return Subject(LedgerWords.Subjects[name], fields.Optional(name)!);
            case [var name]:
                Faults.Report(fields.Optional(name)!.Place, $"An entry of the kind '{Word.Of(kind)}' is not about {name}; {(allowed.Length == 0 ? "leave it out" : $"name {EnglishList.Or(allowed)} instead")}.");
                return null;
            default:
                Faults.Report(fields.Place, $"An entry is about one thing, but this one names {EnglishList.And(given)}; make an entry of each.");
                return null;
        }
    }

    private (Given<string> Key, LedgerSubject Subject)? Subject(LedgerSubjectKind kind, Element element) =>
        (kind == LedgerSubjectKind.Entry ? Values.Note(element) : Values.Key(element)) is { } key
            ? (key, kind switch
            {
                LedgerSubjectKind.Milestone => LedgerSubject.Of(new MilestoneKey(key.Value)),
                LedgerSubjectKind.Notice => LedgerSubject.Of(new NoticeKey(key.Value)),
                LedgerSubjectKind.Activity => LedgerSubject.Of(new ActivityKey(key.Value)),
                LedgerSubjectKind.Gate => LedgerSubject.Of(new GateKey(key.Value)),
                LedgerSubjectKind.Queue => LedgerSubject.Of(new QueueKey(key.Value)),
                _ => LedgerSubject.OfEntry(key.Value),
            })
            : null;
}
