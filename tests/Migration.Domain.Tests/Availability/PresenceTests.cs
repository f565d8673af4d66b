using MigrationDomain.Calendars;
using MigrationDomain.Planning;

namespace MigrationDomain.Availability;

public sealed class PresenceTests
{
    private static readonly Person LeadGp = Team.Person("gp-1", "lead-gp");

    // Leave that ends the day before the window, or begins the day after it, is no conflict; one day more is.
    [Theory]
    [InlineData("2026-09-07", "2026-09-08", 0)]
    [InlineData("2026-09-07", "2026-09-09", 1)]
    [InlineData("2026-09-18", "2026-09-21", 0)]
    [InlineData("2026-09-17", "2026-09-21", 1)]
    [InlineData("2026-09-12", "2026-09-13", 0)] // a weekend inside the window
    public void Leave_conflicts_on_the_days_of_the_window_only(string from, string to, int conflicts) =>
        Team.Find([LeadGp], [Team.Leave("gp-1", from, to)]).Should().HaveCount(conflicts);

    [Fact]
    public void A_half_day_off_shows_its_exact_overlap()
    {
        Conflict conflict = Team.Find([LeadGp], [Team.Hours("gp-1", CommitmentKind.Clinic, "2026-09-10", 7, 10)]).Single();
        conflict.Overlaps.Should().Equal(Team.Interval("2026-09-10T07:00Z", "2026-09-10T09:00Z")); // 08:00 up to 10:00 in summer time
        conflict.Days.Should().Equal(Some.Day("2026-09-10"));
        conflict.Provenance.Should().Be(conflict.Requirement!.Provenance);
    }

    [Fact]
    public void An_hour_between_midnight_and_the_morning_session_is_no_conflict() =>
        Team.Find([LeadGp], [Team.Hours("gp-1", CommitmentKind.Other, "2026-09-10", 5, 8)]).Should().BeEmpty();

    [Fact]
    public void Somebody_who_may_stand_in_is_named_when_there_on_every_day()
    {
        Person[] people = [LeadGp, Team.Deputy("gp-3", "lead-gp"), Team.Deputy("gp-2", "lead-gp")];
        Team.Find(people, [Team.Leave("gp-1", "2026-09-10"), Team.Leave("gp-3", "2026-09-10")]).Single().ToString().Should()
            .Be("gp-1 (lead-gp) is needed during critical-window but not available on 2026-09-10. gp-2 could stand in.");
    }

    [Fact]
    public void A_bank_holiday_at_home_is_not_worked()
    {
        MigrationPlan plan = Gp.Plan("2026-12-01"); // Monday 2026-11-30 is St Andrew's day
        Person person = LeadGp with { HomeCalendar = WorkingCalendars.Scotland };
        AvailabilityChecker.FindConflicts(plan, new Roster([person])).Single().ToString().Should()
            .Be("gp-1 (lead-gp) is needed during critical-window but does not work on 2026-11-30.");
    }
}
