using MigrationDomain.Calendars;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Testing;

namespace MigrationDomain.Templates.ServiceMobilisation;

/// <summary>Whole plans, each read against a wall calendar and the published bank holidays before it was accepted.</summary>
public sealed class GoldenMobilisationTests
{
    private static readonly MilestoneKey Commencement = new("service-commencement");

    [Theory]
    [InlineData("provider-selection-regime")]
    [InlineData("procurement-act-2023")]
    [InlineData("pcr-2015")]
    public void Every_law_across_Easter(string edition) => Match(
        Mob.Request("2027-07-01", edition, Mob.Contract(36), "notice-published 2027-03-22"), $"easter-2027-{edition}.txt");

    [Fact]
    public void Scotland_across_the_new_year() => Match(
        Mob.Request("2027-04-01", "provider-selection-regime", Mob.Contract(24), "notice-published 2026-12-22") with { Calendar = WorkingCalendars.Scotland }, "new-year-scotland.txt");

    [Fact]
    public void In_phases() => Match(
        Mob.Request(
            "2027-07-01",
            "provider-selection-regime",
            Mob.Contract(36) with
            {
                Parts =
                [
                    new(new("works-complete"), new("works-ground-floor"), "Ground floor handed over", OffsetRule.Before(Commencement, DateOffset.Weeks(8), DayRoll.Preceding)),
                    new(new("works-complete"), new("works-first-floor"), "First floor handed over", OffsetRule.Before(Commencement, DateOffset.Weeks(2), DayRoll.Preceding)),
                    new(new("imt-ready"), new("imt-first-site"), "Systems ready at the first site", AnchorRule.WhenGiven),
                ],
            },
            "notice-published 2027-03-22",
            "imt-first-site 2027-06-04"),
        "in-phases.txt");

    [Fact]
    public void With_a_condition_unmet() => Match(
        Mob.Request(
            "2027-07-01",
            "procurement-act-2023",
            Mob.Contract(2, "lease-signed 2027-06-15", "registration 2027-07-31", "insurance"),
            "notice-published 2027-03-22",
            "lease-signed 2027-06-16",
            "insurance 2027-06-01") with
        { Today = Some.Day("2027-06-21"), Done = [new("workforce-information"), new("earliest-award"), new("standstill-ends")] },
        "condition-unmet.txt");

    [Theory]
    [ClassData(typeof(Cultures))]
    public void A_golden_plan_is_the_same_in_every_culture(string culture) => Culture.Run(culture, () => Match(
        Mob.Request("2027-07-01", "pcr-2015", Mob.Contract(36), "notice-published 2027-03-22"), "easter-2027-pcr-2015.txt"));

    private static void Match(PlanRequest request, string golden) => Golden.Match(PlanText.Dates(MigrationPlanner.Plan(request)), golden);
}
