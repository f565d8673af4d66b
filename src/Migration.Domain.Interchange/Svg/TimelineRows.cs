using System.Collections.Immutable;
using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.Interchange.Svg;

/// <summary>What a plan puts into a picture, in its order.</summary>
internal static class TimelineRows
{
    public static ImmutableArray<TimelineSection> Of(MigrationPlan plan, SvgOptions options) =>
    [
        .. new (TimelineParts Part, Func<ImmutableArray<TimelineRow>> Rows)[]
        {
            (TimelineParts.Phases, () => [.. plan.Phases.Select(Phase)]),
            (TimelineParts.Windows, () => [.. plan.Windows.Select(Window)]),
            (TimelineParts.Milestones, () => MilestoneRows.Of(plan)),
            (TimelineParts.Notices, () => [.. plan.Notices.Select(Notice)]),
            (TimelineParts.Conflicts, () => ConflictRows.Of(options)),
        }
            .Where(section => options.Parts.HasFlag(section.Part))
            .Select(section => new TimelineSection(section.Part.ToString(), section.Rows()))
            .Where(section => !section.Rows.IsEmpty),
    ];

    private static TimelineRow Phase(PlannedPhase phase) => new()
    {
        Id = $"phase-{phase.Key}",
        Key = phase.Key.Value,
        Name = OneLine.Of(phase.Name),
        Dates = [phase.Template.From is null && phase.To is { } end ? $"until {PlainDay.Of(end)}" : Span(phase.From, phase.To)],
        Marks = (phase.From, phase.To) switch
        {
            ({ } from, { } to) when from <= to => [new Mark(MarkKind.Phase, from, to)],
            (null, { } to) when phase.Template.From is null => [new Mark(MarkKind.OpenPhase, to, to)],
            _ => [],
        },
    };

    private static TimelineRow Window(PlannedWindow window) => new()
    {
        Id = $"window-{window.Key}",
        Key = window.Key.Value,
        Name = OneLine.Of(window.Name),
        Dates = [Span(window.From, window.To)],
        Marks = window.Days is { } days ? [new Mark(MarkKind.Window, days.Start, days.End)] : [],
    };

    private static TimelineRow Notice(PlannedNotice notice) => new()
    {
        Id = $"notice-{notice.Key}",
        Key = notice.Key.Value,
        Name = OneLine.Of($"Tell {notice.Template.PartyName}"),
        Note = PlanWords.PlainStanding(notice).Capital(),
        NoteInk = notice.Status == NoticeStatus.Late ? Ink.Bad : Ink.Quiet,
        Dates = [notice.SendBy is { } send ? $"by {PlainDay.Of(send)}" : "by a day unknown", Change(notice.ChangeOn, notice.BackOn)],
        Marks =
        [
            .. notice is { ChangeOn: { } off, BackOn: { } on } && off <= on ? [new Mark(MarkKind.Outage, off, on)] : Array.Empty<Mark>(),
            .. notice is { SendBy: { } by, ChangeOn: { } change } && by <= change ? [new Mark(MarkKind.Notice, by, change, Letter(notice.Status))] : Array.Empty<Mark>(),
        ],
    };

    private static string Change(LocalDate? change, LocalDate? back) => (change, back) switch
    {
        ({ } off, { } on) => $"for {PlainDay.Short(off, on)}, back {Invariant($"{on:d MMM uuuu}")}",
        ({ } off, null) => $"for {PlainDay.Of(off)}",
        _ => "for a day unknown",
    };

    private static string Span(LocalDate? from, LocalDate? to) => (from, to) switch
    {
        (null, null) => "days unknown",
        ({ } first, null) => $"{PlainDay.Of(first)} to a day unknown",
        (null, { } last) => $"from a day unknown to {PlainDay.Of(last)}",
        ({ } first, { } last) => PlainDay.Span(first, last),
    };

    private static string Letter(NoticeStatus status) => status switch
    {
        NoticeStatus.Due => "D",
        NoticeStatus.Late => "L",
        NoticeStatus.Sent => "S",
        NoticeStatus.Acknowledged => "A",
        _ => "",
    };
}
