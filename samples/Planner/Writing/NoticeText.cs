using System.Collections.Immutable;
using MigrationDomain.Planning;
using Planner.Reading;

namespace Planner.Writing;

/// <summary>Writes a notice sheet for people.</summary>
internal static class NoticeText
{
    public static void Write(TextPage page, ImmutableArray<PlannedNotice> notices, bool why)
    {
        page.Heading("Notices");
        page.Table(
            ["tell by", "of change on", "status", "whom"],
            notices.Select(IReadOnlyList<Cell> (notice) => [Cell.Of(notice.SendBy), Cell.Of(notice.ChangeOn), Status(notice), Cell.Of(notice.Template.PartyName)]),
            why ? row => Reasons(notices[row]) : null);
    }

    private static Cell Status(PlannedNotice notice) => notice.Status switch
    {
        NoticeStatus.Late => Cell.Of(Invariant($"late by {notice.LateByDays} {(notice.LateByDays == 1 ? "day" : "days")}"), Tone.Bad),
        NoticeStatus.Sent => Cell.Of(Invariant($"sent {notice.SentOn:R}"), Tone.Good),
        NoticeStatus.Acknowledged => Cell.Of("acknowledged", Tone.Good),
        _ => Cell.Of(Words<NoticeStatus>.Write(notice.Status).Replace('-', ' ')),
    };

    private static IEnumerable<string> Reasons(PlannedNotice notice)
    {
        IEnumerable<string> reasons = PlanText.Reasons(notice.Derivation, notice.Template.Provenance);
        string[] reminders = [.. notice.Reminders.Select(day => Cell.Of(day).Text)];
        return notice.Template.Asks.Length == 0 && reminders.Length == 0 ? reasons :
        [
            .. reasons,
            .. notice.Template.Asks.Length == 0 ? Array.Empty<string>() : [$"Asked: {notice.Template.Asks}"],
            .. reminders.Length == 0 ? Array.Empty<string>() : [$"Remind on {EnglishList.And(reminders)}."],
        ];
    }
}
