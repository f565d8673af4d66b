using MigrationDomain.Calendars;
using MigrationDomain.Templates;
using MigrationDomain.Testing;

namespace MigrationDomain.Planning;

/// <summary>What changes in a plan when the data on bank holidays change.</summary>
public sealed class HolidayDataChangeTests
{
    // A day proclaimed for Mon 2026-09-07, on which links were to go off.
    private static readonly BankHolidayTable Proclaimed = new(
        Division.EnglandAndWales,
        BankHolidays.EnglandAndWales.Coverage,
        [.. BankHolidays.EnglandAndWales.Holidays, new BankHoliday(new(2026, 9, 7), "Proclaimed day")],
        "a proclamation",
        new(2026, 7, 1));

    [Fact]
    public void A_proclaimed_day_moves_what_is_counted_over_it_and_calls_for_notice_again()
    {
        MigrationPlan plan = MigrationPlanner.Plan(Gp.Request("2026-09-15", "2026-07-01") with { Served = [new(new("eps"), new(2026, 6, 30))] });
        PlanComparison comparison = plan.CompareTo(plan.OnCalendars(calendar => calendar.WithBankHolidays(Proclaimed)));
        comparison.Moved.Where(date => date.Kind == PlanDateKind.Milestone).Select(date => date.ToString()).Should().Equal(
            "Links switched off moves from 2026-09-07 to 2026-09-04, 3 days earlier (1 working day)");
        comparison.Notices.Single(notice => notice.ServedOn is not null).ToString().Should().Be(
            "Notice to Electronic Prescription Service of the change on 2026-09-07 was given on 2026-06-30; the change is now on 2026-09-04: give notice again by 2026-07-31.");
    }

    [Fact]
    public void Only_the_calendars_that_are_changed_move_anything()
    {
        PlanRequest request = Gp.Request("2026-09-15") with { PartyCalendars = Parties(WorkingCalendars.Scotland) };
        MigrationPlan plan = MigrationPlanner.Plan(request);
        plan.CompareTo(plan.OnCalendars(calendar => calendar)).IsEmpty.Should().BeTrue();
        MigrationPlan same = plan.OnCalendars(calendar => calendar.Name == "Scotland" ? WorkingCalendars.NorthernIreland : calendar);
        same.Request.Calendar.Should().Be(request.Calendar);
        same.Request.PartyCalendars.Values.Should().Equal(WorkingCalendars.NorthernIreland);
    }

    [Fact]
    public void The_same_data_again_change_nothing() => Check.That(PlainCases.Any, plain =>
    {
        MigrationPlan plan = MigrationPlanner.Plan(Gp.Request(plain));
        MigrationPlan again = plan.OnCalendars(calendar => calendar.WithBankHolidays(BankHolidays.All.First(table => table.Name == calendar.Name)));
        return again.ContentHash == plan.ContentHash;
    });

    [Fact]
    public void Other_data_keep_closures_and_extra_working_days_where_they_cover_them()
    {
        WorkingCalendar calendar = WorkingCalendars.EnglandAndWales.WithName("Riverside")
            .WithClosures([new(Some.Days("2026-08-03", "2026-08-03"), "training day"), new(Some.Days("2028-12-29", "2028-12-29"), "closed")])
            .WithExtraWorkingDays([new(2026, 9, 12)], "cutover weekend");
        BankHolidayTable shorter = new(Division.EnglandAndWales, Some.Days("2026-01-01", "2026-12-31"), Proclaimed.InYear(2026), "a proclamation", new(2026, 7, 1));
        WorkingCalendar changed = calendar.WithBankHolidays(shorter);
        changed.ToString().Should().Be("Riverside, 2026-01-01 to 2026-12-31, Monday to Friday");
        changed.WhyClosed(new(2026, 8, 3))!.Reason.Should().Be("training day");
        changed.WhyClosed(new(2026, 9, 7))!.Reason.Should().Be("Proclaimed day");
        changed.WhyOpen(new(2026, 9, 12)).Should().Be("cutover weekend");
        changed.Covers(new(2028, 12, 29)).Should().BeFalse();
    }

    private static System.Collections.Immutable.ImmutableDictionary<PartyKey, WorkingCalendar> Parties(WorkingCalendar calendar) =>
        System.Collections.Immutable.ImmutableDictionary<PartyKey, WorkingCalendar>.Empty.Add(new("pathology"), calendar);
}
