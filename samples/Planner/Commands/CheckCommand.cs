using System.CommandLine;
using MigrationDomain.Interchange.Json;
using Planner.Mapping;
using Planner.Writing;

namespace Planner.Commands;

/// <summary>What clashes between a plan and who and what is there.</summary>
internal sealed class CheckCommand : RequestCommand
{
    public CheckCommand(Surroundings around)
        : base("check", "Lists what clashes: people, rooms, events and blackouts, and the findings of the plan.", around, PlanExports.OfConflicts) => TakeAvailabilityFiles();

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
            writer.WriteList("conflicts", planned.Conflicts, ConflictsJson.Write);
            FindingJson.Write(writer, planned.Findings);
        },
        Further = PlanExports.Conflicts(planned),
        Blocks = planned.Blocks,
    };
}
