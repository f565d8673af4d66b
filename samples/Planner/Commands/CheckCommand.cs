using System.CommandLine;
using Planner.Mapping;
using Planner.Writing;

namespace Planner.Commands;

/// <summary>What clashes between a plan and who and what is there.</summary>
internal sealed class CheckCommand : RequestCommand
{
    public CheckCommand(Surroundings around)
        : base("check", "Lists what clashes: people, rooms, events and blackouts, and the findings of the plan.", around)
    {
    }

    private protected override Answer? Respond(PlannedRequest planned, ParseResult parsed, Faults commandLine) => new()
    {
        Text = page =>
        {
            PlanText.Title(page, planned.Plan);
            ConflictText.Write(page, "Conflicts", planned.Conflicts);
            FindingText.Write(page, "Findings", planned.Findings);
        },
        Json = writer =>
        {
            ConflictJson.Write(writer, planned.Conflicts);
            FindingJson.Write(writer, planned.Findings);
        },
        Blocks = planned.Blocks,
    };
}
