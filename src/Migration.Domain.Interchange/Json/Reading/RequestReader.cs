using MigrationDomain.Interchange.Json.Requests;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>Reads a request, reporting everything that is wrong with it. What needs the library's own ids is judged later.</summary>
internal sealed class RequestReader(Faults faults) : EntryReader(faults)
{
    private static readonly string[] Known =
    [
        "template", "edition", "division", "today", "goLive", "frozen", "policy", "accepted", "pins", "overrides", "closures", "blackouts", "parties", "people",
        "commitments", "rooms", "events", "unknown", "confirmations", "allowed", "cover", "present", "ledger", "trajectory", "shifts", "downtime", "conditions", "termMonths",
    ];

    /// <summary>
    /// Reads what can be read, so that the ids in it can still be judged and every fault is told at once. What is faulty is left out of
    /// the lists; <see langword="null"/> when there is no template to judge anything by.
    /// </summary>
    public static RequestDocument? ReadAsFarAsPossible(ReadOnlyMemory<byte> text, Faults faults) =>
        TreeReader.Read(text, faults) is { } root ? new RequestReader(faults).Request(root, null) : null;

    /// <summary>Reads a request that stands in a portfolio: it has no <c>goLive</c> of its own.</summary>
    public RequestDocument? WithoutGoLive(Element? element, Given<LocalDate> placeholder) => Request(element, placeholder);

    private RequestDocument? Request(Element? element, Given<LocalDate>? placeholder)
    {
        string[] known = placeholder is null ? Known : [.. Known.Where(name => name != "goLive")];
        if ((placeholder is null && element is not null ? SchemaVersion.Open(element, "a request", known, Faults, isRequired: false) : Open(element, "a request", known)) is not { } fields)
        {
            return null;
        }

        Given<string>? template = Values.Name(fields.Required("template", "the id of a template, such as 'gp-practice'"));
        Given<LocalDate>? goLive = placeholder ?? Values.Date(fields.Required("goLive", "the day of the Go Live as YYYY-MM-DD"));
        RequestDocument request = Document(fields, template, goLive ?? new Given<LocalDate> { Value = default, Place = fields.Place });
        return template is null ? null : request;
    }

    private RequestDocument Document(Fields fields, Given<string>? template, Given<LocalDate> goLive)
    {
        RuleEntryReader rules = new(Faults);
        CalendarEntryReader calendars = new(Faults);
        RosterEntryReader roster = new(Faults);
        PolicyEntryReader policy = new(Faults);
        RequirementEntryReader requirements = new(Faults);
        ProgrammeEntryReader programme = new(Faults);
        RosterEntries entries = roster.Read(fields);
        return new RequestDocument
        {
            Place = fields.Place,
            Template = template!,
            GoLive = goLive,
            Edition = Values.Name(fields.Optional("edition")),
            Division = Values.Word(fields.Optional("division"), WordLists.Divisions),
            Today = Values.Date(fields.Optional("today")),
            Frozen = Values.Flag(fields.Optional("frozen")),
            Levels = policy.Levels(fields.Optional("policy")),
            Accepted = policy.Accepted(fields.Optional("accepted")),
            Pins = rules.Pins(fields.Optional("pins")),
            Overrides = rules.Overrides(fields.Optional("overrides")),
            Closures = calendars.Closures(fields.Optional("closures")),
            Parties = calendars.Parties(fields.Optional("parties")),
            Shifts = roster.Busy.Shifts(fields.Optional("shifts")),
            Downtime = roster.Busy.Downtime(fields.Optional("downtime")),
            Roster = entries,
            Cover = requirements.Cover(fields.Optional("cover")),
            Present = requirements.Present(fields.Optional("present")),
            Ledger = new LedgerEntryReader(isShort: true, Faults).Entries(fields.Optional("ledger")),
            Trajectory = programme.Trajectory(fields.Optional("trajectory")),
            Conditions = programme.Conditions(fields.Optional("conditions")),
            TermMonths = Values.Whole(fields.Optional("termMonths"), 1, 600),
        };
    }
}
