using System.CommandLine;
using MigrationDomain.Interchange.Svg;
using Planner.Mapping;
using Planner.Writing;

namespace Planner.Commands;

/// <summary>The dated, explained plan of a request, with everything found about it.</summary>
internal sealed class PlanCommand : RequestCommand
{
    private readonly Option<bool> _why = WhyOption();
    private readonly Option<bool> _schedule = new("--schedule") { Description = "Adds the chronological list, month by month." };

    private readonly Option<string> _owner = new("--owner")
    {
        Description = "Whose plan it is, such as a practice's code: keeps its entries apart from those of other plans in one calendar (ics).",
        DefaultValueFactory = _ => "migration-planner",
    };

    private readonly Option<int?> _width = WholeNumberOption.Create(
        "--width", "How wide the picture is, in pixels; 1200 when left out. Below 720 it is made for a telephone (svg).", SvgOptions.LeastWidth, SvgOptions.MostWidth);

    public PlanCommand(Surroundings around)
        : base("plan", "Plans a request: milestones, phases, windows, notices, findings and conflicts.", around, PlanExports.OfPlan)
    {
        Add(_why);
        Add(_schedule);
        Add(_owner);
        Add(_width);
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
        Json = writer => PlanAnswer.Write(writer, planned),
        Further = PlanExports.Plan(planned, parsed.GetRequiredValue(_owner), parsed.GetValue(_width) ?? new SvgOptions().Width),
        Blocks = planned.Blocks,
    };
}
