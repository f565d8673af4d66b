using MigrationDomain.Interchange;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using Planner.Mapping;

namespace Planner.Writing;

/// <summary>Writes what another Go Live date changes for people.</summary>
internal static class ReplanText
{
    public static void Write(TextPage page, Replanned replanned)
    {
        PlanComparison comparison = replanned.Comparison;
        MilestoneKey root = comparison.To.Request.Template.Root;
        page.Title(comparison.To.Request.Template.Name);
        page.Line(Invariant(
            $"{comparison.To[root].Name} moves from {Cell.Of(comparison.From.Request.RootDate)} to {Cell.Of(comparison.To.Request.RootDate)}; {PlanText.Ground(comparison.To.Request)}."));
        Dates(page, "Milestones that move", "milestone", replanned.Moved(PlanDateKind.Milestone));
        Dates(page, "Windows that move", "window", replanned.Moved(PlanDateKind.WindowStart, PlanDateKind.WindowEnd));
        Notices(page, comparison);
        FindingText.Write(page, "Newly late", [.. comparison.NewlyLate.Select(FindingLine.Of)]);
        FindingText.Write(page, "Findings added", [.. comparison.FindingsAdded.Except(comparison.NewlyLate).Select(FindingLine.Of)]);
        FindingText.Write(page, "Findings cleared", [.. comparison.FindingsCleared.Select(FindingLine.Of)]);
        ConflictText.Write(page, "Conflicts added", replanned.ConflictsAdded);
        ConflictText.Write(page, "Conflicts cleared", replanned.ConflictsCleared);
    }

    private static void Dates(TextPage page, string heading, string subject, IEnumerable<DateChange> dates)
    {
        page.Heading(heading);
        DateChange[] moved = [.. dates];
        if (moved.Length == 0)
        {
            page.Line("None.");
            return;
        }

        page.Table(["from", "to", "working days", subject], moved.Select(IReadOnlyList<Cell> (date) =>
            [Cell.Of(date.From), Cell.Of(date.To), Distance(date), Cell.Of(date.Name + End(date.Kind))]));
    }

    private static Cell Distance(DateChange date) => date.WorkingDays switch
    {
        null => Cell.Unknown,
        0 => Cell.Of("0"),
        { } days => Cell.Of(Invariant($"{Math.Abs(days)} {(days < 0 ? "earlier" : "later")}")),
    };

    private static string End(PlanDateKind kind) => kind switch
    {
        PlanDateKind.WindowStart => ", first day",
        PlanDateKind.WindowEnd => ", last day",
        _ => "",
    };

    private static void Notices(TextPage page, PlanComparison comparison)
    {
        page.Heading("Notices");
        page.Table(
            ["strict", "lenient", "tell by", "served", "whom"],
            comparison.Notices.Select(IReadOnlyList<Cell> (notice) =>
            [
                Action(notice.Strict), Action(notice.Lenient), Cell.Of(notice.NewSendBy), notice.ServedOn is { } served ? Cell.Of(served) : Cell.Of("no"), Cell.Of(notice.PartyName),
            ]),
            row => Sentences(comparison.Notices[row]));
        page.Line("No source says whether notice starts again when a change moves: strictly it does, leniently a correction keeps the day of the first notice.", Tone.Muted);
    }

    private static IEnumerable<string> Sentences(NoticeChange notice) =>
        notice.Strict.Action == NoticeAction.None ? []
        : notice.Strict == notice.Lenient ? [notice.Strict.Message]
        : [$"Strict: {notice.Strict.Message}", $"Lenient: {notice.Lenient.Message}"];

    private static Cell Action(NoticeReading reading) => reading switch
    {
        { Action: NoticeAction.None } => Cell.Of("none"),
        { IsInTime: false } => Cell.Of($"{Word.Of(reading.Action)}, late", Tone.Bad),
        _ => Cell.Of(Word.Of(reading.Action), Tone.Warning),
    };
}
