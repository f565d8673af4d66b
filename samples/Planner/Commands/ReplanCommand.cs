using System.CommandLine;
using NodaTime;
using Planner.Mapping;
using Planner.Writing;

namespace Planner.Commands;

/// <summary>What another Go Live date would change, and what would have to be said again.</summary>
internal sealed class ReplanCommand : RequestCommand
{
    private readonly Option<LocalDate?> _goLive = DateOption.Create("--go-live", "The day to move the Go Live to.", required: true);

    public ReplanCommand(Surroundings around)
        : base("replan", "Says what moves when the Go Live moves, what is newly late, and which notices must be given again.", around) => Add(_goLive);

    private protected override Answer? Respond(PlannedRequest planned, ParseResult parsed, Faults commandLine)
    {
        Replanned replanned = new(planned, parsed.GetValue(_goLive)!.Value);
        return new Answer
        {
            Text = page => ReplanText.Write(page, replanned),
            Json = writer => ReplanJson.Write(writer, replanned),
            Blocks = replanned.After.Blocks,
        };
    }
}
