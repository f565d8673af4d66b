using System.Text.Json;
using MigrationDomain.Interchange.Json;
using MigrationDomain.Planning;
using Planner.Mapping;

namespace Planner.Writing;

/// <summary>Writes what another Go Live date changes as JSON.</summary>
internal static class ReplanJson
{
    public static void Write(Utf8JsonWriter writer, Replanned replanned)
    {
        PlanComparison comparison = replanned.Comparison;
        writer.WriteObjects("moved", replanned.Moved(PlanDateKind.Milestone), Date);
        writer.WriteTexts("unchanged", comparison.Unchanged.Where(date => date.Kind == PlanDateKind.Milestone).Select(date => date.Subject));
        writer.WriteObjects("newlyLate", comparison.NewlyLate, Late);
        writer.WriteObjects("notices", comparison.Notices, Notice);
        writer.WriteStartObject("findings");
        FindingJson.Write(writer, "added", comparison.FindingsAdded.Select(FindingLine.Of));
        FindingJson.Write(writer, "cleared", comparison.FindingsCleared.Select(FindingLine.Of));
        writer.WriteEndObject();
        writer.WriteStartObject("conflicts");
        writer.WriteList("added", replanned.ConflictsAdded, ConflictsJson.Write);
        writer.WriteList("cleared", replanned.ConflictsCleared, ConflictsJson.Write);
        writer.WriteEndObject();
        writer.WriteObjects("windows", replanned.Moved(PlanDateKind.WindowStart, PlanDateKind.WindowEnd), DateOfSpan);
        writer.WriteObjects("activities", replanned.Moved(PlanDateKind.ActivityStart, PlanDateKind.ActivityEnd), DateOfSpan);
    }

    private static void Date(Utf8JsonWriter writer, DateChange date)
    {
        writer.WriteString("id", date.Subject);
        writer.WriteDate("from", date.From);
        writer.WriteDate("to", date.To);
        writer.WriteWhole("days", date.Days);
        writer.WriteWhole("workingDays", date.WorkingDays);
    }

    private static void DateOfSpan(Utf8JsonWriter writer, DateChange date)
    {
        Date(writer, date);
        writer.WriteString("end", date.Kind is PlanDateKind.WindowStart or PlanDateKind.ActivityStart ? "first-day" : "last-day");
    }

    private static void Late(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteString("id", finding.Subject);
        writer.WriteString("code", finding.Code);
        writer.WriteDate("due", finding.On);
        writer.WriteString("message", finding.Message);
    }

    private static void Notice(Utf8JsonWriter writer, NoticeChange notice)
    {
        writer.WriteString("id", notice.Key.Value);
        writer.WriteWord("action", notice.Strict.Action);
        writer.WriteDate("served", notice.ServedOn);
        writer.WriteDate("newSendBy", notice.NewSendBy);
        writer.WriteDate("changeFrom", notice.ChangeFrom);
        writer.WriteDate("changeTo", notice.ChangeTo);
        Reading(writer, "strict", notice.Strict);
        Reading(writer, "lenient", notice.Lenient);
    }

    private static void Reading(Utf8JsonWriter writer, string name, NoticeReading reading)
    {
        writer.WriteStartObject(name);
        writer.WriteWord("action", reading.Action);
        writer.WriteTruth("inTime", reading.IsInTime);
        writer.WriteString("message", reading.Message);
        writer.WriteEndObject();
    }
}
