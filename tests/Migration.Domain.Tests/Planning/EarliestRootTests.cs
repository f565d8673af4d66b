using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using MigrationDomain.Testing;

namespace MigrationDomain.Planning;

public sealed class EarliestRootTests
{
    [Theory]
    [InlineData(Division.EnglandAndWales, 2026)]
    [InlineData(Division.EnglandAndWales, 2027)]
    [InlineData(Division.Scotland, 2026)]
    [InlineData(Division.NorthernIreland, 2027)]
    public void EarliestRoot_is_the_first_working_day_whose_plan_nothing_blocks(Division division, int year)
    {
        WorkingCalendar calendar = WorkingCalendars.For(division);
        for (LocalDate today = new(year, 1, 1); today.Year == year; today = today.PlusDays(13))
        {
            PlanRequest request = Gp.Request("2026-09-15") with { Calendar = calendar, Today = today };
            EarliestRootDate earliest = MigrationPlanner.EarliestRoot(request);
            LocalDate found = earliest.Date!.Value;
            calendar.IsWorkingDay(found).Should().BeTrue();
            PlanText.Brief(earliest.Plan!).Should().Be(PlanText.Brief(MigrationPlanner.Plan(request with { RootDate = found })));
            earliest.Plan!.IsBlocked.Should().BeFalse();
            IEnumerable<MigrationPlan> before = calendar.WorkingDaysIn(new(today, found)).Where(day => day < found)
                .Select(day => MigrationPlanner.Plan(request with { RootDate = day }));
            before.Should().OnlyContain(plan => plan.IsBlocked);
            earliest.DecidedBy.Should().Be(MigrationPlanner.Plan(request with { RootDate = calendar.PreviousWorkingDay(found) }).Findings
                .First(finding => finding.Severity == Severity.Blocker));
        }
    }

    [Fact]
    public void EarliestRoot_and_Plan_agree_whatever_was_changed_or_pinned() => Check.That(PlainCases.Any, plain =>
    {
        PlanRequest request = Gp.Request(plain);
        request = request with { Today = request.Today ?? request.RootDate.PlusMonths(-4) };
        LocalDate today = request.Today!.Value;
        EarliestRootDate earliest = MigrationPlanner.EarliestRoot(request with { Pins = [.. request.Pins.Where(pin => pin.Milestone != request.Template.Root)] });
        if (earliest.Date is not { } found)
        {
            return earliest.Plan is null;
        }

        bool isBlockedBefore = found == request.Calendar.Roll(today, DayRoll.Following)
            || MigrationPlanner.Plan(earliest.Plan!.Request with { RootDate = request.Calendar.PreviousWorkingDay(found) }).Findings.Contains(earliest.DecidedBy!);
        return found >= today && !MigrationPlanner.Plan(earliest.Plan!.Request).IsBlocked && isBlockedBefore;
    });

    [Fact]
    public void The_order_that_is_placed_today_decides()
    {
        EarliestRootDate earliest = MigrationPlanner.EarliestRoot(Gp.Request("2026-09-15", "2026-05-11"));
        earliest.Date.Should().Be(Some.Day("2026-09-01")); // Tue: 16 weeks before are Tue 12 May; of Fri 28 Aug they are Fri 8 May; Mon 31 Aug is a bank holiday
        earliest.ToString().Should().Be(
            "2026-09-01; a working day earlier: 'Order placed' should have been on 2026-05-08, 3 days before today, 2026-05-11; pin it if it has happened, or move go-live.");
    }

    [Fact]
    public void EarliestRoot_does_not_look_at_the_root_of_the_request() =>
        MigrationPlanner.EarliestRoot(Gp.Request("2013-01-01", "2026-05-11")).Date.Should().Be(Some.Day("2026-09-01"));

    [Fact]
    public void EarliestRoot_is_today_when_everything_has_happened()
    {
        PlanRequest request = Gp.Request("2026-09-15", "2026-09-15");
        MigrationPlan plan = MigrationPlanner.Plan(request);
        EarliestRootDate earliest = MigrationPlanner.EarliestRoot(request with
        {
            Done = [.. plan.Milestones.Select(milestone => milestone.Key)],
            Served = [.. plan.Notices.Select(notice => new ServedNotice(notice.Key, notice.SendBy!.Value))],
        });
        earliest.DecidedBy.Should().BeNull();
        earliest.ToString().Should().Be("2026-09-15, with nothing in the way");
    }

    [Fact]
    public void EarliestRoot_ends_with_the_calendar()
    {
        EarliestRootDate earliest = MigrationPlanner.EarliestRoot(Gp.Request("2028-10-02", "2028-12-18"));
        (earliest.Date, earliest.Plan).Should().Be((null, null));
        earliest.ToString().Should().Be(
            "No date before the calendar ends: 'Order placed' should have been on 2028-09-08, 101 days before today, 2028-12-18; pin it if it has happened, or move go-live.");
    }

    [Fact]
    public void EarliestRoot_ends_when_a_pin_that_blocks_is_in_the_way()
    {
        PlanRequest request = Gp.Request("2026-09-15", "2026-05-11") with
        {
            Pins = [Gp.Pin("kick-off", "2026-06-23"), Gp.Pin("technical-survey", "2026-06-22")],
        };
        EarliestRootDate earliest = MigrationPlanner.EarliestRoot(request);
        earliest.Date.Should().BeNull();
        earliest.DecidedBy!.Code.Should().Be(FindingCodes.OrderBroken);
    }

    [Fact]
    public void EarliestRoot_past_the_calendar_has_no_date() =>
        MigrationPlanner.EarliestRoot(Gp.Request("2028-10-02", "2029-02-01")).ToString().Should().Be("No date before the calendar ends");

    [Fact]
    public void EarliestRoot_asks_for_a_today() =>
        ((Func<EarliestRootDate>)(() => MigrationPlanner.EarliestRoot(Gp.Request("2026-09-15")))).Should().Throw<ArgumentException>()
            .WithMessage("The earliest date depends on the day work starts; give the request a Today. (Parameter 'request')");

    [Fact]
    public void EarliestRoot_refuses_an_unsound_request() =>
        ((Func<EarliestRootDate>)(() => MigrationPlanner.EarliestRoot(Gp.Request("2026-09-15", "2026-05-11") with { Done = [new MilestoneKey("nowhere")] })))
            .Should().Throw<UnsoundInputException>();
}
