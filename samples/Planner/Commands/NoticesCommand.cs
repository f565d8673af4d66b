using System.Collections.Immutable;
using System.CommandLine;
using MigrationDomain.Interchange.Json;
using MigrationDomain.Planning;
using Planner.Mapping;
using Planner.Writing;

namespace Planner.Commands;

/// <summary>Whom to tell by when, and what stands in the way of that.</summary>
internal sealed class NoticesCommand : RequestCommand
{
    private readonly Option<bool> _why = PlanCommand.WhyOption();

    public NoticesCommand(Surroundings around)
        : base("notices", "Lists whom to tell by when: the notice sheet of a plan.", around, PlanExports.OfNotices) => Add(_why);

    private protected override Answer? Respond(PlannedRequest planned, ParseResult parsed, Faults commandLine)
    {
        ImmutableArray<FindingLine> findings = [.. planned.Findings.Where(finding => Concerns(planned.Plan, finding))];
        return new Answer
        {
            Text = page =>
            {
                PlanText.Title(page, planned.Plan);
                NoticeText.Write(page, planned.Plan.Notices, parsed.GetValue(_why));
                FindingText.Write(page, "Findings about notices", findings);
            },
            Json = writer =>
            {
                writer.WriteList("notices", planned.Plan.Notices, PlanJson.Write);
                FindingJson.Write(writer, findings);
            },
            Further = PlanExports.Notices(planned),
            Blocks = findings.Any(finding => finding.Severity == Severity.Blocker),
        };
    }

    private static bool Concerns(MigrationPlan plan, FindingLine finding) => plan.Notices.Any(notice => notice.Key.Value == finding.Subject);
}
