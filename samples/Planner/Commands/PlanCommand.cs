using System.CommandLine;
using Planner.Mapping;
using Planner.Writing;

namespace Planner.Commands;

/// <summary>The dated, explained plan of a request, with everything found about it.</summary>
internal sealed class PlanCommand : RequestCommand
{
    private readonly Option<bool> _why = WhyOption();
    private readonly Option<bool> _schedule = new("--schedule") { Description = "Adds the chronological list, month by month." };

    public PlanCommand(Surroundings around)
        : base("plan", "Plans a request: milestones, phases, windows, notices, findings and conflicts.", around, PlanExports.Formats)
    {
        Add(_why);
        Add(_schedule);
    }

    public static Option<bool> WhyOption() =>
        new("--why") { Description = "Says below each date how it came about, and where its rule was read." };

    private protected override Answer? Respond(PlannedRequest planned, ParseResult parsed, Faults commandLine) => new()
    {
        Text = page =>
        {
            PlanText.Write(page, planned, parsed.GetValue(_why));
            if (parsed.GetValue(_schedule))
            {
                PlanText.Schedule(page, planned.Plan);
            }
        },
        Json = writer => PlanJson.Write(writer, planned),
        Further = PlanExports.Of(planned),
        Blocks = planned.Blocks,
    };
}
