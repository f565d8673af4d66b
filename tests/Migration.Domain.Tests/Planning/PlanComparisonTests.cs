using FsCheck.Fluent;
using MigrationDomain.Testing;

namespace MigrationDomain.Planning;

public sealed class PlanComparisonTests
{
    private static readonly PlanRequest September = Gp.Request("2026-09-15", "2026-07-27") with
    {
        Served = [new(new("pcse"), new(2026, 7, 24)), new(new("eps"), new(2026, 7, 20)), new(new("patients"), new(2026, 7, 13))],
    };

    [Fact]
    public void A_week_later_is_as_it_was_read_and_accepted() => Golden.Match(Text(September, September with { RootDate = new(2026, 9, 22) }), "a-week-later.txt");

    [Fact]
    public void Two_weeks_earlier_is_as_it_was_read_and_accepted() => Golden.Match(Text(September, September with { RootDate = new(2026, 9, 1) }), "two-weeks-earlier.txt");

    [Fact]
    public void Moving_by_nothing_is_an_empty_difference() => Check.That(PlainCases.Any, plain =>
    {
        PlanRequest request = Gp.Request(plain);
        PlanComparison comparison = MigrationPlanner.Plan(request).CompareTo(MigrationPlanner.Plan(request));
        return comparison is { IsEmpty: true, Moved.IsEmpty: true, FindingsAdded.IsEmpty: true, FindingsCleared.IsEmpty: true, NewlyLate.IsEmpty: true }
            && comparison.Unchanged.SequenceEqual(comparison.Dates);
    });

    [Fact]
    public void There_and_back_cancels_but_for_served_notices() => Check.That(Moves, move =>
    {
        PlanComparison there = Compare(move.Request, move.Moved);
        PlanComparison back = Compare(move.Moved, move.Request);
        return there.Moved.Select(Move).ToHashSet().SetEquals(back.Moved.Select(Opposite))
            && there.FindingsAdded.SequenceEqual(back.FindingsCleared)
            && there.FindingsCleared.SequenceEqual(back.FindingsAdded)
            && there.Notices.Where(notice => notice.ServedOn is null).All(notice => notice is { Strict.Action: NoticeAction.None, Lenient.Action: NoticeAction.None })
            && Compare(move.Request, move.Request).IsEmpty;
    });

    [Fact]
    public void A_difference_does_not_depend_on_the_order_of_template_and_request() => Check.That(PlainCases.Any.SelectMany(PlanSamenessTests.Permuted), given =>
    {
        PlanRequest turned = given.Request with { Template = given.Permuted, Served = [.. given.Request.Served.Reverse()], Pins = [.. given.Request.Pins.Reverse()] };
        PlanComparison plain = Compare(given.Request, given.Request with { RootDate = given.Request.RootDate.PlusDays(9) });
        PlanComparison permuted = Compare(turned, turned with { RootDate = turned.RootDate.PlusDays(9) });
        return plain.Dates.SequenceEqual(permuted.Dates)
            && plain.Notices.Select(Said).SequenceEqual(permuted.Notices.Select(Said))
            && plain.FindingsAdded.Select(Known).SequenceEqual(permuted.FindingsAdded.Select(Known))
            && plain.FindingsCleared.Select(Known).SequenceEqual(permuted.FindingsCleared.Select(Known));
    });

    [Fact]
    public void Moves_in_two_stages_add_up() => Check.That(Moves, move =>
    {
        PlanRequest third = move.Moved with { RootDate = move.Moved.RootDate.PlusDays(11) };
        ILookup<(PlanDateKind, string), DateChange> first = Compare(move.Request, move.Moved).Dates.ToLookup(date => (date.Kind, date.Subject));
        ILookup<(PlanDateKind, string), DateChange> second = Compare(move.Moved, third).Dates.ToLookup(date => (date.Kind, date.Subject));
        return Compare(move.Request, third).Dates.All(whole =>
            first[(whole.Kind, whole.Subject)].Single() is var one && second[(whole.Kind, whole.Subject)].Single() is var two
            && (one.To is null || whole.Days == one.Days + two.Days));
    });

    [Fact]
    public void What_moved_is_what_differs_in_the_two_plans() => Check.That(Moves, move =>
    {
        MigrationPlan plan = MigrationPlanner.Plan(move.Request);
        MigrationPlan moved = MigrationPlanner.Plan(move.Moved);
        return plan.CompareTo(moved).Moved.Where(date => date.Kind == PlanDateKind.Milestone).Select(date => date.Subject).ToHashSet()
            .SetEquals(plan.Milestones.Where(milestone => moved[milestone.Key].Date != milestone.Date).Select(milestone => milestone.Key.Value));
    });

    [Fact]
    public void A_served_notice_is_to_be_given_again_exactly_when_its_change_moved() => Check.That(Moves, move =>
        Compare(move.Request, move.Moved).Notices.Where(notice => notice is { ServedOn: not null, ChangeTo: not null })
            .All(notice => notice.ChangeFrom != notice.ChangeTo == (notice.Strict.Action == NoticeAction.Reissue)));

    [Fact]
    public void Newly_late_is_late_now_and_was_not() => Check.That(Moves, move =>
    {
        PlanComparison comparison = Compare(move.Request, move.Moved);
        HashSet<string> was = [.. Late(comparison.From)];
        return comparison.NewlyLate.Select(finding => finding.Subject).ToHashSet().SetEquals(Late(comparison.To).Where(subject => !was.Contains(subject)));
    });

    [Fact]
    public void What_is_done_stays_and_the_rest_counts_from_it()
    {
        MigrationPlan plan = MigrationPlanner.Plan(September with { Done = [new("kick-off"), new("order-placed")], Pins = [new(Gp.Root, September.RootDate)] });
        MigrationPlan moved = plan.Replan(request => request with { RootDate = new(2026, 9, 22) });
        moved.Request.RootDate.Should().Be(new LocalDate(2026, 9, 22));
        plan.CompareTo(moved).Unchanged.Where(date => date.Kind == PlanDateKind.Milestone).Select(date => date.ToString()).Should().Equal(
            "Order placed stays on 2026-05-26", "Kick-off meeting stays on 2026-06-23", "Technical survey stays on 2026-06-30");
    }

    [Fact]
    public void A_root_that_is_done_keeps_its_day()
    {
        MigrationPlan plan = MigrationPlanner.Plan(September with { Done = [Gp.Root] });
        plan.Replan(request => request with { RootDate = new(2026, 9, 22) }).Request.RootDate.Should().Be(September.RootDate);
    }

    [Fact]
    public void Planning_anew_without_a_change_changes_no_date() => Check.That(PlainCases.Any, plain =>
    {
        MigrationPlan plan = MigrationPlanner.Plan(Gp.Request(plain) with { Done = [new("kick-off"), new("links-off")] });
        return plan.CompareTo(plan.Replan(request => request)).Moved.IsEmpty;
    });

    [Fact]
    public void A_date_that_only_one_plan_has_moves_from_or_to_unknown()
    {
        PlanRequest small = new() { Template = Some.Template, RootDate = new(2026, 4, 7), Calendar = Some.Calendar };
        PlanComparison comparison = Compare(small, small with { Template = Some.TemplateWith(windows: Some.Windows.Skip(1), criticalWindow: "freeze") });
        comparison.Moved.Select(date => date.ToString()).Should().Equal(
            "The first day of 'Critical window' moves from 2026-03-31 to unknown", "The last day of 'Critical window' moves from 2026-04-09 to unknown");
    }

    [Fact]
    public void Of_two_findings_about_one_subject_the_new_one_is_added()
    {
        MigrationPlan plan = MigrationPlanner.Plan(September);
        Finding one = plan.Findings[0];
        Finding other = new(one.Code, one.Severity, one.Subject, one.On, () => "Another sentence.");
        FindingComparer.OnlyIn([one, other], [one]).Should().Equal(other);
        FindingComparer.OnlyIn([other], [one]).Should().BeEmpty("its day and sentence follow the dates");
    }

    [Fact]
    public void Two_plans_differ_in_a_phrase()
    {
        PlanComparison comparison = Compare(September, September with { RootDate = new(2026, 9, 22) });
        comparison.ToString().Should().Be("197 dates moved, 3 notices to correct, 0 findings added, 2 cleared");
    }

    private static FsCheck.Gen<(PlanRequest Request, PlanRequest Moved)> Moves { get; } =
        from plain in PlainCases.Any
        from days in Gen.Choose(-40, 40)
        let request = Gp.Request(plain)
        select (request, request with { RootDate = request.RootDate.PlusDays(days) });

    private static PlanComparison Compare(PlanRequest one, PlanRequest other) => MigrationPlanner.Plan(one).CompareTo(MigrationPlanner.Plan(other));

    private static IEnumerable<string> Late(MigrationPlan plan) => plan.Findings
        .Where(finding => finding.Code is FindingCodes.NoticeLate or FindingCodes.MilestoneLate).Select(finding => finding.Subject);

    private static (PlanDateKind, string, LocalDate?, LocalDate?, int?, int?) Move(DateChange date) =>
        (date.Kind, date.Subject, date.From, date.To, date.Days, date.WorkingDays);

    private static (PlanDateKind, string, LocalDate?, LocalDate?, int?, int?) Opposite(DateChange date) =>
        (date.Kind, date.Subject, date.To, date.From, -date.Days, -date.WorkingDays);

    private static (string, NoticeReading, NoticeReading) Said(NoticeChange notice) => (notice.Key.Value, notice.Strict, notice.Lenient);

    private static (string, string) Known(Finding finding) => (finding.Code, finding.Subject);

    private static string Text(PlanRequest one, PlanRequest other)
    {
        PlanComparison comparison = Compare(one, other);
        return string.Concat(new[]
        {
            ["moved", .. comparison.Moved.Where(date => date.Kind is PlanDateKind.Milestone or PlanDateKind.WindowStart or PlanDateKind.WindowEnd).Select(date => $"{date}")],
            ["", "notices, strict reading", .. comparison.Notices.Select(notice => $"{notice.Strict.Action} {notice.Strict}")],
            ["", "notices, lenient reading", .. comparison.Notices.Select(notice => $"{notice.Lenient.Action} {notice.Lenient}")],
            ["", "newly late", .. comparison.NewlyLate.Select(finding => $"{finding}")],
            ["", "findings added", .. comparison.FindingsAdded.Select(finding => $"{finding}")],
            (string[])["", "findings cleared", .. comparison.FindingsCleared.Select(finding => $"{finding}")],
        }.SelectMany(lines => lines).Select(line => line + "\n"));
    }
}
