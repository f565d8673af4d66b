using System.CommandLine;
using MigrationDomain.Availability;
using MigrationDomain.Interchange;
using MigrationDomain.Interchange.Json.Mapping;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Interchange.Json.Requests;
using Planner.Mapping;
using Planner.Writing;

namespace Planner.Commands;

/// <summary>Whether a commitment may be added, and why not.</summary>
internal sealed class BookCommand : RequestCommand
{
    private readonly Option<string> _who = Text("--who", "ID", "The person or room of the request that is to be booked.");
    private readonly Option<string> _kind = Text("--kind", "KIND", $"What it would be: {EnglishList.Or(WordLists.Commitments.All)}.");
    private readonly Option<string> _from = Text("--from", "D", "The first day as YYYY-MM-DD, or the start as YYYY-MM-DDTHH:MM.");
    private readonly Option<string> _to = Text("--to", "D", "The last day, included, or the end as YYYY-MM-DDTHH:MM, not included.");

    public BookCommand(Surroundings around)
        : base("book", "Says whether a person or a room may be booked, and why not.", around)
    {
        Add(_who);
        Add(_kind);
        Add(_from);
        Add(_to);
    }

    private protected override Answer? Respond(RequestDocument request, ParseResult parsed, Faults faults, Faults commandLine)
    {
        ValueReader values = new(commandLine);
        Given<CommitmentWord>? kind = values.Word(Given(parsed, _kind), WordLists.Commitments);
        RequestedPeriod? period = new PeriodReader(values).Either(Given(parsed, _from), Given(parsed, _to));
        Given<string> who = Given(parsed, _who);
        bool isKnown = new KnownIds("a person or a room of the request", Ids(request), commandLine).Check(who);
        if (RequestPlanner.Plan(request, faults) is not { } planned || kind is null || period is null || !isKnown)
        {
            return null;
        }

        return new UnsoundInput(Place.Option("--from"), commandLine).Catch(() =>
            Answer(new BookingGuard([planned.Plan], planned.Roster, planned.Policy)
                .MayBook(who.Value, LibraryWord.Of<CommitmentKind>(kind.Value), RosterMapping.Time(period))));
    }

    private static Answer Answer(BookingAnswer booking) => new()
    {
        Text = page =>
        {
            page.Line(booking.Decision switch
            {
                BookingDecision.Allowed => "Allowed: it adds no conflict.",
                BookingDecision.Warn => "Allowed with a warning: it adds a risk that somebody should decide about.",
                _ => "Blocked: it adds a conflict that the plan cannot be carried out with.",
            }, booking.Decision switch { BookingDecision.Allowed => Tone.Good, BookingDecision.Warn => Tone.Warning, _ => Tone.Bad });
            if (!booking.Reasons.IsEmpty)
            {
                ConflictText.Write(page, "Conflicts it adds", booking.Reasons);
            }
        },
        Json = writer =>
        {
            writer.WriteWord("decision", booking.Decision);
            writer.WriteObjects("reasons", booking.Reasons, ConflictJson.Members);
        },
        Blocks = booking.Decision == BookingDecision.Blocked,
    };

    private static IEnumerable<string> Ids(RequestDocument request) =>
        [.. (request.People ?? []).Select(person => person.Id.Value), .. request.Rooms.Select(room => room.Id.Value)];

    private static Option<string> Text(string name, string shape, string description) =>
        new(name) { Description = description, HelpName = shape, Required = true };

    private static Given<string> Given(ParseResult parsed, Option<string> option) =>
        new() { Value = parsed.GetRequiredValue(option), Place = Place.Option(option.Name) };
}
