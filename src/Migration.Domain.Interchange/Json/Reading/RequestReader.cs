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
        TreeReader.Read(text, faults) is { } root ? new RequestReader(faults).Request(root) : null;

    /// <summary>Reads a request that stands in a portfolio: its day is still to be found, and is taken to be the one given.</summary>
    public RequestDocument? InPortfolio(Element? element, LocalDate goLive)
    {
        if (Open(element, "a request", Known) is not { } fields)
        {
            return null;
        }

        if (fields.Optional("goLive") is { } day)
        {
            Faults.Report(day.Place, "The day is still to be found in a portfolio; leave 'goLive' out, or write 'announced' beside the request when the day is fixed.");
        }

        return Document(fields) is { } request ? request with { GoLive = goLive, IsInPortfolio = true } : null;
    }

    private RequestDocument? Request(Element root)
    {
        if (SchemaVersion.Open(root, "a request", Known, Faults, isRequired: false) is not { } fields)
        {
            return null;
        }

        RequestDocument? request = Document(fields);
        LocalDate goLive = Values.Date(fields.Required("goLive", "the day of the Go Live as YYYY-MM-DD"))?.Value ?? default;
        return request is null ? null : request with { GoLive = goLive };
    }

    private RequestDocument? Document(Fields fields)
    {
        Given<string>? template = Values.Name(fields.Required("template", "the id of a template, such as 'gp-practice'"));
        RuleEntryReader rules = new(Faults);
        CalendarEntryReader calendars = new(Faults);
        RosterEntryReader roster = new(Faults);
        PolicyEntryReader policy = new(Faults);
        RequirementEntryReader requirements = new(Faults);
        ProgrammeEntryReader programme = new(Faults);
        RosterEntries entries = roster.Read(fields);
        RequestDocument document = new()
        {
            Place = fields.Place,
            Template = template!,
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
        return template is null ? null : document;
    }
}
