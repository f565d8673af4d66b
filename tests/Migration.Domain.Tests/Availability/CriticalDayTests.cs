using MigrationDomain.Calendars;
using MigrationDomain.Planning;
using MigrationDomain.Templates;

namespace MigrationDomain.Availability;

/// <summary>Kick-off on 2026-06-23, survey on 2026-06-30, data checking 2026-07-29 to 2026-08-05, data sign-off on 2026-08-19.</summary>
public sealed class CriticalDayTests
{
    [Fact]
    public void A_practice_manager_on_leave_at_the_kick_off_blocks() =>
        Find([Team.Person("m-1", "practice-manager")], [Team.Leave("m-1", "2026-06-23")]).Should()
            .Equal("person-unavailable Blocker: m-1 (practice-manager) is needed for kick-off but not available on 2026-06-23.");

    [Fact]
    public void The_new_supplier_away_at_the_kick_off_is_a_warning() =>
        Find([Team.Person("s-1", "new-supplier")], [Team.Leave("s-1", "2026-06-23")], "new-supplier").Should().Contain(
            "cover-below-minimum Warning: At least 1 of new-supplier must be there in every session for kick-off; there are fewer on 2026-06-23 (0).");

    [Fact]
    public void The_lead_gp_signs_the_data_check() =>
        Find([Team.Person("gp-1", "lead-gp")], [Team.Leave("gp-1", "2026-08-19")]).Should()
            .Equal("person-unavailable Blocker: gp-1 (lead-gp) is needed for data-sign-off but not available on 2026-08-19.");

    [Fact]
    public void A_demand_of_the_roster_takes_the_place_of_all_the_template_s_about_the_role() => AvailabilityChecker.FindConflicts(
        Team.Plan, new Roster([Team.Person("m-1", "practice-manager")], [Team.Leave("m-1", "2026-06-23")], requirements: [Team.Present("practice-manager")])).Should().BeEmpty();

    [Fact]
    public void What_is_reached_asks_for_nobody()
    {
        Roster roster = new([Team.Person("m-1", "practice-manager")], [Team.Leave("m-1", "2026-06-23")]);
        AvailabilityChecker.FindConflicts(MigrationPlanner.Plan(Gp.Request("2026-09-15") with { Done = [new("kick-off")] }), roster).Should().BeEmpty();
    }

    [Fact]
    public void A_demand_for_a_milestone_the_plan_does_not_have_is_unknown() => AvailabilityChecker.FindConflicts(
            Team.Plan, new Roster([Team.Person("gp-1", "lead-gp")], requirements: [new PresenceRequirement(new("lead-gp"), Team.On("dress-rehearsal"))])).Single().ToString()
        .Should().Be("Whether enough people are there as lead-gp is not known: the plan has no milestone dress-rehearsal.");

    // Who works elsewhere or from home is counted like anybody: only the holidays of the place differ.
    [Fact]
    public void Remote_workers_count_as_cover()
    {
        Roster roster = new(
            [Team.Person("clerk-1", "registrations-clerk") with { HomeCalendar = WorkingCalendars.NorthernIreland }, Team.Person("clerk-2", "registrations-clerk")],
            [Team.Leave("clerk-2", "2026-09-10")]);
        AvailabilityChecker.FindConflicts(Team.Plan, roster).Should().BeEmpty();
    }

    private static IEnumerable<string> Find(IEnumerable<Person> people, IEnumerable<Commitment> commitments, string? cover = null) => AvailabilityChecker
        .FindConflicts(Team.Plan, new Roster(people, commitments))
        .Where(conflict => cover is null || conflict.Code == ConflictCodes.CoverBelowMinimum)
        .Select(conflict => $"{conflict.Code} {conflict.Severity}: {conflict}");
}
