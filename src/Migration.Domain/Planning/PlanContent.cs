using System.Collections.Immutable;
using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>The content of a plan as text, for its fingerprint.</summary>
internal static class PlanContent
{
    private const string Format = "migration-plan 1";

    public static string Text(MigrationPlan plan)
    {
        IEnumerable<string> lines = Given(plan.Request).Concat(Found(plan)).Order(StringComparer.Ordinal);
        return string.Concat(lines.Prepend(Format).Select(line => line + "\n"));
    }

    private static IEnumerable<string> Given(PlanRequest request) =>
    [
        Invariant($"root|{request.RootDate:R}"),
        Invariant($"today|{request.Today:R}"),
        $"zone|{request.Zone.Id}",
        .. TemplateContent.Lines(request.Template),
        .. CalendarContent.Lines(request.Calendar, "own"),
        .. request.PartyCalendars.SelectMany(party => CalendarContent.Lines(party.Value, $"party {party.Key}")),
        .. request.Pins.Select(pin => Invariant($"pin|{pin.Milestone}|{pin.Date:R}")),
        .. request.Overrides.Select(change => $"override|{change.Rule}|{RuleNotation.Of(change.Offset)}|{change.Count}|{change.Roll}"),
        .. request.Served.Select(served => Invariant($"served|{served.Notice}|{served.SentOn:R}|{served.AcknowledgedOn:R}|{served.ChangeOn:R}")),
        .. request.NotNeeded.Distinct().Select(notice => $"not needed|{notice}"),
        .. request.Done.Distinct().Select(done => $"done|{done}"),
    ];

    private static IEnumerable<string> Found(MigrationPlan plan) =>
    [
        .. plan.Milestones.Select(item => Invariant($"date of milestone|{item.Key}|{item.Raw:R}|{item.Date:R}")),
        .. plan.Phases.Select(item => Invariant($"dates of phase|{item.Key}|{item.From:R}|{item.To:R}")),
        .. plan.Windows.Select(item => Invariant($"dates of window|{item.Key}|{item.From:R}|{item.To:R}")),
        .. plan.Activities.Select(item => Invariant($"dates of activity|{item.Key}|{item.From:R}|{item.By:R}|{Days(item.Occurrences)}")),
        .. plan.Notices.Select(item => Invariant(
            $"dates of notice|{item.Key}|{item.ChangeOn:R}|{item.BackOn:R}|{item.Raw:R}|{item.SendBy:R}|{item.AcknowledgeBy:R}|{item.ChaseOn:R}|{Days(item.Reminders)}|{item.Status}")),
        .. plan.Findings.Select(item => Invariant($"finding|{item.Code}|{item.Severity}|{item.Subject}|{item.On:R}")),
    ];

    private static string Days(ImmutableArray<LocalDate> days) => string.Join(' ', days.Select(day => Invariant($"{day:R}")));
}
