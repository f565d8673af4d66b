using System.Text.Json;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using Planner.Mapping;

namespace Planner.Writing;

/// <summary>Writes a plan as JSON.</summary>
internal static class PlanJson
{
    public static void Write(Utf8JsonWriter writer, PlannedRequest planned)
    {
        MigrationPlan plan = planned.Plan;
        writer.WriteString("template", plan.Request.Template.Key.Value);
        writer.WriteString("edition", plan.Request.Template.Edition.Key);
        writer.WriteDate("goLive", plan.Request.RootDate);
        writer.WriteDate("today", plan.Request.Today);
        writer.WriteObjects("milestones", plan.Milestones, Milestone);
        writer.WriteObjects("phases", plan.Phases, Phase);
        writer.WriteObjects("windows", plan.Windows, Window);
        NoticeJson.Write(writer, plan.Notices);
        FindingJson.Write(writer, planned.Findings);
        ConflictJson.Write(writer, planned.Conflicts);
        ProgrammeJson.Write(writer, planned);
        writer.WriteObjects("schedule", plan.Schedule(), Schedule);
    }

    private static void Milestone(Utf8JsonWriter writer, PlannedMilestone milestone)
    {
        writer.WriteString("id", milestone.Key.Value);
        writer.WriteString("name", milestone.Name);
        writer.WriteString("phase", milestone.Template.Phase?.Value);
        writer.WriteString("owner", milestone.Template.Owner?.Value);
        writer.WriteDate("raw", milestone.Raw);
        writer.WriteDate("date", milestone.Date);
        writer.WriteBoolean("pinned", milestone.IsPinned);
        writer.WriteString("rule", milestone.Rule.ToString());
        writer.WriteWhole("slackDays", milestone.SlackDays);
        writer.WriteWhole("slackWorkingDays", milestone.SlackWorkingDays);
        writer.WriteBoolean("critical", milestone.IsCritical);
        writer.WriteTexts("why", Why(milestone.Derivation));
        Standing(writer, milestone.Template.Provenance);
    }

    private static void Phase(Utf8JsonWriter writer, PlannedPhase phase)
    {
        writer.WriteString("id", phase.Key.Value);
        writer.WriteString("name", phase.Name);
        writer.WriteDate("from", phase.From);
        writer.WriteDate("to", phase.To);
        writer.WriteWhole("lengthDays", phase.LengthDays);
    }

    private static void Window(Utf8JsonWriter writer, PlannedWindow window)
    {
        writer.WriteString("id", window.Key.Value);
        writer.WriteString("name", window.Name);
        writer.WriteDate("from", window.From);
        writer.WriteDate("to", window.To);
        writer.WriteTexts("why", [.. Why(window.FromDerivation), .. Why(window.ToDerivation)]);
    }

    private static void Schedule(Utf8JsonWriter writer, ScheduleEntry entry)
    {
        writer.WriteDate("on", entry.On);
        writer.WriteDate("until", entry.Until);
        writer.WriteWord("kind", entry.Kind);
        writer.WriteString("id", entry.Subject);
        writer.WriteString("title", entry.Title);
        writer.WriteString("owner", entry.Owner?.Value);
    }

    /// <summary>The steps to a date, as sentences.</summary>
    public static IEnumerable<string> Why(Derivation derivation) => derivation.Steps.Select(step => step.ToString());

    /// <summary>How binding a rule is, how sure its figure is, and where it was read.</summary>
    public static void Standing(Utf8JsonWriter writer, Provenance provenance)
    {
        writer.WriteWord("hardness", provenance.Hardness);
        writer.WriteWord("certainty", provenance.Certainty);
        writer.WriteTexts("sources", provenance.Sources.Select(source => source.ToString()));
    }
}
