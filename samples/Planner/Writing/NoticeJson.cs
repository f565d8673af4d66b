using System.Collections.Immutable;
using System.Text.Json;
using MigrationDomain.Planning;

namespace Planner.Writing;

/// <summary>Writes a notice sheet as JSON.</summary>
internal static class NoticeJson
{
    public static void Write(Utf8JsonWriter writer, ImmutableArray<PlannedNotice> notices) => writer.WriteObjects("notices", notices, Notice);

    private static void Notice(Utf8JsonWriter writer, PlannedNotice notice)
    {
        writer.WriteString("id", notice.Key.Value);
        writer.WriteString("party", notice.Template.Party.Value);
        writer.WriteString("partyName", notice.Template.PartyName);
        writer.WriteString("owner", notice.Template.Owner?.Value);
        writer.WriteDate("changeOn", notice.ChangeOn);
        writer.WriteDate("raw", notice.Raw);
        writer.WriteDate("sendBy", notice.SendBy);
        writer.WriteDate("acknowledgeBy", notice.AcknowledgeBy);
        writer.WriteDate("chaseOn", notice.ChaseOn);
        writer.WriteDates("reminders", notice.Reminders);
        writer.WriteDate("backOn", notice.BackOn);
        writer.WriteWhole("outageDays", notice.OutageDays);
        writer.WriteWord("status", notice.Status);
        writer.WriteNumber("lateByDays", notice.LateByDays);
        writer.WriteDate("sentOn", notice.SentOn);
        writer.WriteDate("earliestChange", notice.EarliestChange);
        writer.WriteString("rule", $"{notice.Period}");
        writer.WriteTexts("why", PlanJson.Why(notice.Derivation));
        writer.WriteString("asks", notice.Template.Asks);
        PlanJson.Standing(writer, notice.Template.Provenance);
    }
}
