using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;

namespace MigrationDomain.Availability;

public sealed class CutoverDaysTests
{
    // Final data production on 2026-09-09 lies in the blackout although Go Live on 2026-09-15 does not.
    [Fact]
    public void A_blackout_meets_the_whole_footprint_and_not_the_day_alone()
    {
        Roster roster = new(blackouts: [new Blackout(Some.Days("2026-09-01", "2026-09-09"), "extra clinics")]);
        Conflict conflict = AvailabilityChecker.FindConflicts(Team.Plan, roster).Single();
        (conflict.Code, conflict.Severity).Should().Be((ConflictCodes.InBlackout, Severity.Blocker));
        conflict.ToString().Should().Be("The cutover meets days on which none may take place (extra clinics) on 2026-09-09.");
    }

    [Fact]
    public void A_blackout_of_a_weekend_inside_the_window_is_a_conflict_with_its_days_in_words()
    {
        Conflict conflict = AvailabilityChecker.FindConflicts(Team.Plan, new Roster(blackouts: [new Blackout(Some.Days("2026-09-12", "2026-09-13"), "power cut")])).Single();
        conflict.Days.Should().BeEmpty();
        conflict.ToString().Should().Be("The cutover meets days on which none may take place (power cut) from 2026-09-12 to 2026-09-13.");
    }

    [Theory]
    [InlineData("2026-09-01", "2026-09-14", "2026-09-15", "2026-09-30", "")] // together they hold the window
    [InlineData("2026-09-01", "2026-09-14", "2026-09-16", "2026-09-30", "exceeds-allowed-window")]
    [InlineData("2026-08-01", "2026-08-31", "2026-09-18", "2026-09-30", "misses-allowed-window")]
    public void Allowed_windows_are_joined(string from, string to, string otherFrom, string otherTo, string code)
    {
        Roster roster = new(allowed: [new AllowedWindow(Some.Days(from, to), "first"), new AllowedWindow(Some.Days(otherFrom, otherTo), "second")]);
        string.Join(" ", AvailabilityChecker.FindConflicts(Team.Plan, roster).Select(conflict => conflict.Code)).Should().Be(code);
    }

    [Fact]
    public void A_blackout_wins_over_an_allowed_window()
    {
        Roster roster = new(
            allowed: [new AllowedWindow(Some.Days("2026-09-01", "2026-09-30"), "autumn slot")], blackouts: [new Blackout(Some.Days("2026-09-15", "2026-09-15"), "audit")]);
        AvailabilityChecker.FindConflicts(Team.Plan, roster).Single().Code.Should().Be(ConflictCodes.InBlackout);
    }

    [Fact]
    public void Without_allowed_windows_every_day_is_allowed_and_the_roster_says_so()
    {
        new Roster().IsUnrestricted.Should().BeTrue();
        new Roster().ToString().Should().Be("roster of 0 people and 0 commitments, every day allowed");
        new Roster(allowed: [new AllowedWindow(Some.Days("2026-09-01", "2026-09-30"), "autumn slot")]).IsUnrestricted.Should().BeFalse();
    }

    [Fact]
    public void A_template_without_a_critical_window_is_judged_on_its_root()
    {
        MigrationTemplate template = Some.TemplateOf([new MilestoneTemplate(Some.GoLive, "Go Live", AnchorRule.Root)]);
        MigrationPlan plan = MigrationPlanner.Plan(new PlanRequest { Template = template, RootDate = Some.Day("2026-09-15"), Calendar = Some.Calendar });
        AvailabilityChecker.FindConflicts(plan, new Roster(blackouts: [new Blackout(Some.Days("2026-09-15", "2026-09-15"), "audit")])).Single().Code
            .Should().Be(ConflictCodes.InBlackout);
    }
}
