using System.Collections.Immutable;
using MigrationDomain.Interchange;
using MigrationDomain.Planning;

namespace Planner.Writing;

/// <summary>Writes a notice sheet for people.</summary>
internal static class NoticeText
{
    public static void Write(TextPage page, ImmutableArray<PlannedNotice> notices, bool why)
    {
        page.Heading("Notices");
        if (notices.IsEmpty)
        {
            page.Line("None.");
            return;
        }

        if (why)
        {
            page.Table(
                ["tell by", "whom"],
                notices.Select(IReadOnlyList<Cell> (notice) => [Cell.Of(notice.SendBy), Cell.Of(notice.Template.PartyName)]),
                row => [Invariant($"Of the change on {Cell.Of(notices[row].ChangeOn)}: {Status(notices[row])}."), .. Reasons(notices[row])]);
            return;
        }

        page.Table(
            ["tell by", "of change on", "status", "whom"],
            notices.Select(IReadOnlyList<Cell> (notice) => [Cell.Of(notice.SendBy), Cell.Of(notice.ChangeOn), Status(notice), Cell.Of(notice.Template.PartyName)]));
    }

    private static Cell Status(PlannedNotice notice) => notice.Status switch
    {
        NoticeStatus.Late => Cell.Of(Invariant($"late by {notice.LateByDays} {(notice.LateByDays == 1 ? "day" : "days")}"), Tone.Bad),
        NoticeStatus.Sent => Cell.Of(Invariant($"sent {notice.SentOn:R}"), Tone.Good),
        NoticeStatus.Acknowledged => Cell.Of("acknowledged", Tone.Good),
        _ => Cell.Of(Word.Of(notice.Status).Replace('-', ' ')),
    };

    private static IEnumerable<string> Reasons(PlannedNotice notice)
    {
        string[] reminders = [.. notice.Reminders.Select(day => Cell.Of(day).Text)];
        return
        [
            .. PlanText.Reasons(notice.Derivation, notice.Template.Provenance),
            .. Sentence(notice.Template.Asks, $"Asked: {notice.Template.Asks}"),
            .. Sentence(EnglishList.And(reminders), $"Remind on {EnglishList.And(reminders)}."),
        ];
    }

    private static string[] Sentence(string about, string sentence) => about.Length == 0 ? [] : [sentence];
}
