using MigrationDomain.Planning;
using MigrationDomain.Rules;

namespace MigrationDomain.Availability;

public sealed class AvailabilityCheckerTests
{
    private static readonly Person LeadGp = Team.Person("gp-1", "lead-gp");

    /// <summary>The request of the planner sample's contract, with the conflicts its answer lists, no more and no less.</summary>
    [Fact]
    public void The_worked_example_has_exactly_four_conflicts()
    {
        MigrationPlan plan = MigrationPlanner.Plan(Gp.Request("2026-09-15") with
        {
            Overrides = [Gp.Override("final-data-production", DateOffset.WorkingDays(3))],
        });
        Roster roster = new(
            people:
            [
                LeadGp with
                {
                    Works = WeeklyPattern.Days(IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday),
                    KnownUntil = Some.Day("2026-12-31"),
                },
                Team.Person("clerk-1", "registrations-clerk"),
                Team.Person("clerk-2", "registrations-clerk"),
            ],
            commitments: [Team.Leave("gp-1", "2026-09-14", "2026-09-18"), Team.Hours("clerk-1", CommitmentKind.Training, "2026-09-15", 13, 17)],
            rooms: [new Room("training-room", 8)],
            events: [new PracticeEvent("Diabetes review day", EventKind.DataRichClinic, BusyTime.Days(Some.Day("2026-09-11"), Some.Day("2026-09-11")))],
            blackouts: [new Blackout(Some.Days("2026-10-01", "2026-10-16"), "flu clinics")],
            requirements: [Team.Cover("registrations-clerk", 2), Team.Present("lead-gp")]);

        AvailabilityChecker.FindConflicts(plan, roster).Select(conflict => $"{conflict.Code} {conflict.Severity}: {conflict}").Should().Equal(
            "event-in-window Warning: 'Diabetes review day' meets critical-window on 2026-09-11; move it.",
            "person-unavailable Blocker: gp-1 (lead-gp) is needed during critical-window but not available on 2026-09-14, 2026-09-15 and 2026-09-17.",
            "cover-below-minimum Blocker: At least 2 of registrations-clerk must be there in every session during critical-window; there are fewer on 2026-09-15 (1).",
            "person-not-working Blocker: gp-1 (lead-gp) is needed during critical-window but does not work on 2026-09-16.");
    }

    [Fact]
    public void Without_people_demands_on_people_are_not_judged() =>
        AvailabilityChecker.FindConflicts(Team.Plan, new Roster(requirements: [Team.Cover("trainer", 1)])).Should().BeEmpty();

    [Fact]
    public void Conflicts_come_by_day_then_weight_then_code_then_subject()
    {
        Roster roster = new(
            [Team.Person("gp-2", "lead-gp"), LeadGp],
            [Team.Leave("gp-1", "2026-09-10"), Team.Leave("gp-2", "2026-09-10"), Team.Hours("gp-2", CommitmentKind.Clinic, "2026-09-10", 9, 10)],
            events: [new PracticeEvent("Open day", EventKind.Event, Team.Time("2026-09-10", 9, 10)), new PracticeEvent("Flu day", EventKind.Clinic, Team.Time("2026-09-09", 9, 10))]);
        AvailabilityChecker.FindConflicts(Team.Plan, roster).Select(conflict => $"{conflict.Code} {conflict.Subject}").Should().Equal(
            "event-in-window Flu day", "double-booked gp-2", "person-unavailable gp-1", "person-unavailable gp-2", "event-in-window Open day");
    }
}
