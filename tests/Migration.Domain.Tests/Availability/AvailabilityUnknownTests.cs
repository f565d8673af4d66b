using MigrationDomain.Calendars;
using MigrationDomain.Planning;

namespace MigrationDomain.Availability;

public sealed class AvailabilityUnknownTests
{
    private static readonly Person LeadGp = Team.Person("gp-1", "lead-gp");

    [Fact]
    public void Past_the_known_until_day_the_answer_is_unknown_and_never_free()
    {
        Person person = LeadGp with { KnownUntil = Some.Day("2026-09-15") };
        Conflict conflict = Team.Find([person], []).Single();
        (conflict.Code, conflict.Severity).Should().Be((ConflictCodes.AvailabilityUnknown, Severity.Warning));
        conflict.ToString().Should().Be("Whether gp-1 (lead-gp) is there during critical-window is not known on 2026-09-16 and 2026-09-17; ask and record it.");
    }

    [Fact]
    public void Past_the_home_calendar_the_answer_is_unknown_and_never_free()
    {
        WorkingCalendar home = new("Home", Some.Days("2026-01-01", "2026-09-16"), WorkingWeek.MondayToFriday, []);
        Team.Find([LeadGp with { HomeCalendar = home }], []).Single().Days.Should().Equal(Some.Day("2026-09-17"));
    }

    [Fact]
    public void A_role_that_nobody_holds_is_unknown_when_the_roster_asks_for_it() =>
        Team.Find([LeadGp], [], Team.Cover("trainer", 1)).Single().ToString().Should().Be(
            "Whether enough people are there as trainer during critical-window is not known on 2026-09-09, 2026-09-10, 2026-09-11, 2026-09-14, 2026-09-15, 2026-09-16 and 1 more day; find out who holds the role and when they are there.");

    [Fact]
    public void A_demand_for_a_window_the_plan_does_not_have_is_unknown() =>
        Team.Find([LeadGp], [], Team.Present("lead-gp", "hypercare")).Single().ToString().Should()
            .Be("Whether enough people are there as lead-gp is not known: the plan has no window hypercare.");

    [Fact]
    public void A_window_that_runs_past_the_calendar_is_unknown_from_there_on()
    {
        MigrationPlan plan = Gp.Plan("2028-10-03"); // run-off ends 90 days later, on 2029-01-01
        Conflict conflict = AvailabilityChecker.FindConflicts(plan, new Roster([LeadGp], requirements: [Team.Present("lead-gp", "run-off")])).Single();
        (conflict.Code, conflict.Days.Single()).Should().Be((ConflictCodes.AvailabilityUnknown, Some.Day("2029-01-01")));
    }
}
