using System.Text.Json;
using MigrationDomain.Calendars;
using MigrationDomain.Interchange.Holidays;
using MigrationDomain.Planning;
using Planner.Mapping;

namespace Planner.Writing;

/// <summary>Writes as JSON what newer data on bank holidays say differently, and what that changes in a plan.</summary>
internal static class HolidayChangesJson
{
    public static void Write(Utf8JsonWriter writer, HolidayChanges changes, HolidayImpact? impact)
    {
        writer.WriteObjects("editions", changes.Before.Zip(changes.After), (item, pair) =>
        {
            item.WriteString("division", pair.First.Division.Slug());
            item.WriteString("before", pair.First.Edition);
            item.WriteString("after", pair.Second.Edition);
            item.WriteString("source", pair.Second.Source);
            item.WriteDate("retrieved", pair.Second.RetrievedOn);
        });
        writer.WriteObjects("coverage", changes.Coverage, (item, change) =>
        {
            item.WriteString("division", change.Division.Slug());
            item.WriteNumber("from", change.After.Start.Year);
            item.WriteNumber("to", change.After.End.Year);
        });
        writer.WriteObjects("changes", changes.Changes, Change);
        if (impact is not null)
        {
            Plan(writer, impact);
        }
    }

    private static void Change(Utf8JsonWriter writer, HolidayChange change)
    {
        writer.WriteDate("date", change.Date);
        writer.WriteString("division", change.Division.Slug());
        writer.WriteWord("kind", change.Kind);
        writer.WriteString("before", change.Before?.Name);
        writer.WriteString("after", change.After?.Name);
    }

    private static void Plan(Utf8JsonWriter writer, HolidayImpact impact)
    {
        writer.WriteObjects("moved", impact.Moves, (item, move) =>
        {
            item.WriteWord("kind", move.Change.Kind);
            item.WriteString("id", move.Change.Subject);
            item.WriteDate("from", move.Change.From);
            item.WriteDate("to", move.Change.To);
            item.WriteWhole("workingDays", move.Change.WorkingDays);
            item.WriteBoolean("coverage", move.IsByCoverage);
            item.WriteObjects("because", move.Causes, Change);
        });
        writer.WriteObjects("notices", impact.Comparison.Notices.Where(notice => notice.Strict.Action != NoticeAction.None), (item, notice) =>
        {
            item.WriteString("id", notice.Key.Value);
            item.WriteWord("action", notice.Strict.Action);
            item.WriteDate("newSendBy", notice.NewSendBy);
            item.WriteString("message", notice.Strict.Message);
        });
        writer.WriteStartObject("findings");
        FindingJson.Write(writer, "added", impact.Comparison.FindingsAdded.Select(FindingLine.Of));
        FindingJson.Write(writer, "cleared", impact.Comparison.FindingsCleared.Select(FindingLine.Of));
        writer.WriteEndObject();
        writer.WriteTexts("leftAlone", impact.LeftAlone);
    }
}
