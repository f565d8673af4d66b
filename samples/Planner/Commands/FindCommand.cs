using System.CommandLine;
using MigrationDomain.GoLive;
using MigrationDomain.Interchange.Json;
using MigrationDomain.Planning;
using NodaTime;
using Planner.Mapping;
using Planner.Writing;

namespace Planner.Commands;

/// <summary>The Go Live dates that could work, ranked, and what blocks the others.</summary>
internal sealed class FindCommand : RequestCommand
{
    private const int MostYears = 3;
    private const int MostCandidates = 10_000;

    private readonly Option<LocalDate?> _from = DateOption.Create("--from", "The first day to judge.", required: true);
    private readonly Option<LocalDate?> _to = DateOption.Create("--to", $"The last day to judge, included; at most {MostYears} years later.", required: true);
    private readonly Option<int?> _max = WholeNumberOption.Create("--max", "The most dates to list, the best ones; all when left out.", 1, MostCandidates);
    private readonly Option<bool> _why = new("--why") { Description = "Lists every date by itself, with each warning and reason in full." };

    public FindCommand(Surroundings around)
        : base("find", "Ranks the Go Live dates that could work, and says what blocks the others.", around)
    {
        Add(_from);
        Add(_to);
        Add(_max);
        Add(_why);
        TakeAvailabilityFiles();
    }

    private protected override DateInterval Days(MigrationRequest request, ParseResult parsed)
    {
        (LocalDate from, LocalDate to) = (parsed.GetValue(_from)!.Value, parsed.GetValue(_to)!.Value);
        return new(from, LocalDate.Max(from, to));
    }

    private protected override Answer? Respond(PlannedRequest planned, ParseResult parsed, Faults commandLine)
    {
        if (Range(parsed, commandLine) is not { } range)
        {
            return null;
        }

        PlanRequest asked = WithoutRootPin(planned.Plan.Request);
        GoLiveSearch search = Search(asked, range, planned);
        int most = parsed.GetValue(_max) ?? search.Candidates.Length;
        return new Answer
        {
            Text = page => SearchText.Write(page, search, asked, most, parsed.GetValue(_why)),
            Json = writer => SearchJson.Write(writer, search, most),
            Blocks = search.Candidates.IsEmpty,
        };
    }

    private GoLiveSearch Search(PlanRequest asked, DateInterval range, PlannedRequest planned)
    {
        using SearchProgress progress = new(Around.Screen.ShowsProgress ? Around.Error : TextWriter.Null);
        return GoLiveFinder.Search(
            asked, planned.Roster, range.Start, range.End, new GoLiveOptions { Policy = planned.Request.Policy, Progress = progress.Show });
    }

    private protected override void CheckOptions(ParseResult parsed, Faults commandLine) => Range(parsed, commandLine);

    private DateInterval? Range(ParseResult parsed, Faults commandLine)
    {
        (LocalDate from, LocalDate to) = (parsed.GetValue(_from)!.Value, parsed.GetValue(_to)!.Value);
        if (to < from)
        {
            commandLine.Report("--to", Invariant($"'{to:R}' lies before --from, '{from:R}'; give a day on or after it."));
            return null;
        }

        if (to > from.PlusYears(MostYears))
        {
            commandLine.Report("--to", Invariant(
                $"'{to:R}' is more than {MostYears} years after --from, '{from:R}'; give a day up to {from.PlusYears(MostYears):R}."));
            return null;
        }

        return new DateInterval(from, to);
    }

    // A pin of the root only repeats 'goLive', which is what is searched for.
    private static PlanRequest WithoutRootPin(PlanRequest request) =>
        request with { Pins = [.. request.Pins.Where(pin => pin.Milestone != request.Template.Root)] };
}
