using System.CommandLine;
using MigrationDomain.Availability;
using MigrationDomain.Interchange;
using MigrationDomain.Interchange.Json;
using MigrationDomain.Rules;
using Planner.Mapping;
using Planner.Writing;

namespace Planner.Commands;

/// <summary>Whether a commitment may be added, and why not.</summary>
internal sealed class BookCommand : RequestCommand
{
    private readonly Option<string> _who = Text("--who", "ID", "The person or room of the request that is to be booked.");
    private readonly Option<string> _kind = Text("--kind", "KIND", $"What it would be: {EnglishList.Or(Word.All<CommitmentKind>())}.");
    private readonly Option<string> _from = Text("--from", "D", "The first day as YYYY-MM-DD, or the start as YYYY-MM-DDTHH:MM.");
    private readonly Option<string> _to = Text("--to", "D", "The last day, included, or the end as YYYY-MM-DDTHH:MM, not included.");

    public BookCommand(Surroundings around)
        : base("book", "Says whether a person or a room may be booked, and why not.", around)
    {
        Add(_who);
        Add(_kind);
        Add(_from);
        Add(_to);
        TakeAvailabilityFiles();
    }

    private protected override Answer? Respond(PlannedRequest planned, ParseResult parsed, Faults commandLine)
    {
        (CommitmentKind? kind, BusyTime? time) = (Kind(parsed, commandLine), Time(parsed, commandLine));
        string who = parsed.GetRequiredValue(_who);
        return !RosterIds.Check(who, [.. Ids(planned.Roster)], commandLine, _who.Name) || kind is null || time is null ? null : Answer(planned, who, kind.Value, time, commandLine);
    }

    private static Answer? Answer(PlannedRequest planned, string who, CommitmentKind kind, BusyTime time, Faults commandLine)
    {
        try
        {
            return Answer(new BookingGuard([planned.Plan], planned.Roster, planned.Request.Policy).MayBook(who, kind, time));
        }
        catch (UnsoundInputException unsound)
        {
            commandLine.Report(unsound.Faults.Select(fault => new Fault("--from", fault.Message)));
            return null;
        }
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
            writer.WriteList("reasons", booking.Reasons, ConflictsJson.Write);
        },
        Blocks = booking.Decision == BookingDecision.Blocked,
    };

    private protected override void CheckOptions(ParseResult parsed, Faults commandLine)
    {
        Kind(parsed, commandLine);
        Time(parsed, commandLine);
    }

    private BusyTime? Time(ParseResult parsed, Faults commandLine) =>
        BookedTime.Read(parsed.GetRequiredValue(_from), parsed.GetRequiredValue(_to), commandLine);

    private CommitmentKind? Kind(ParseResult parsed, Faults commandLine)
    {
        string word = parsed.GetRequiredValue(_kind);
        string[] known = Word.All<CommitmentKind>();
        int place = Array.IndexOf(known, word);
        if (place >= 0)
        {
            return Enum.GetValues<CommitmentKind>()[place];
        }

        commandLine.Report("--kind", $"{Shown.Quote(word)} is not a kind of commitment; use {EnglishList.Or(known)}.");
        return null;
    }

    private static IEnumerable<string> Ids(Roster roster) =>
        new[] { roster.People.Select(person => person.Id), roster.Rooms.Select(room => room.Id) }.SelectMany(ids => ids).Order(StringComparer.Ordinal);

    private static Option<string> Text(string name, string shape, string description) =>
        new(name) { Description = description, HelpName = shape, Required = true };
}
