using System.Text.Json;
using MigrationDomain.Interchange.Json;
using MigrationDomain.Planning;
using Planner.Mapping;

namespace Planner.Writing;

/// <summary>Writes a plan with everything found about it as JSON.</summary>
internal static class PlanAnswer
{
    public static void Write(Utf8JsonWriter writer, PlannedRequest planned)
    {
        MigrationPlan plan = planned.Plan;
        writer.WriteString("template", plan.Request.Template.Key.Value);
        writer.WriteString("edition", plan.Request.Template.Edition.Key);
        writer.WriteDate("goLive", plan.Request.RootDate);
        writer.WriteDate("today", plan.Request.Today);
        writer.WriteList("milestones", plan.Milestones, PlanJson.Write);
        writer.WriteList("phases", plan.Phases, PlanJson.Write);
        writer.WriteList("windows", plan.Windows, PlanJson.Write);
        writer.WriteList("notices", plan.Notices, PlanJson.Write);
        FindingJson.Write(writer, planned.Findings);
        writer.WriteList("conflicts", planned.Conflicts, ConflictsJson.Write);
        ProgrammeJson.Write(writer, planned);
        writer.WriteList("schedule", plan.Schedule(), PlanJson.Write);
    }
}
