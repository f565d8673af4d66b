using FsCheck.Fluent;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Testing;

namespace MigrationDomain.Templates.ServiceMobilisation;

public sealed class ServiceContractTests
{
    private const string Regime = "provider-selection-regime";

    [Theory]
    [InlineData("2027-07-01", 36, "2030-06-30", "2030-04-01", "2030-05-16")]
    [InlineData("2027-07-01", 3, "2027-09-30", "2027-07-02", "2027-08-16")]
    [InlineData("2027-07-01", 2, "2027-08-31", "2027-08-01", "2027-08-17")] // under three months: 30 and 14 days, not rolled
    [InlineData("2027-08-31", 6, "2028-02-28", "2027-11-30", "2028-01-14")] // the month ends on the 29th
    [InlineData("2027-03-01", 12, "2028-02-29", "2027-12-01", "2028-01-15")]
    public void The_term_ends_the_day_before_and_is_announced_twice(string commencement, int months, string end, string first, string second)
    {
        PlanRequest request = Mob.Request(commencement, Regime, Mob.Contract(months));

        Mob.Date(request, "contract-end").Should().Be(end);
        Mob.Date(request, "expiry-alert-1").Should().Be(first);
        Mob.Date(request, "expiry-alert-2").Should().Be(second);
    }

    [Theory]
    [InlineData("2027-07-01")] // nothing holds it up
    [InlineData("2027-07-01", "lease-signed 2027-06-30")]
    [InlineData("2027-07-03", "lease-signed 2027-06-01", "registration 2027-07-02")] // a Saturday, not rolled
    public void The_service_commences_on_the_later_day(string actual, params string[] met) => Mob.Date(
        Mob.Request("2027-07-01", Regime, Mob.Contract(12, [.. met.Select(condition => condition.Split(' ')[0])]), met), "actual-commencement").Should().Be(actual);

    [Fact]
    public void The_commencement_is_unknown_while_a_condition_is_unmet()
    {
        MigrationPlan plan = MigrationPlanner.Plan(Mob.Request("2027-07-01", Regime, Mob.Contract(12, "lease-signed", "registration 2027-08-31"), "lease-signed 2027-06-01"));
        PlannedMilestone actual = plan[new MilestoneKey("actual-commencement")];

        actual.Date.Should().BeNull();
        actual.Derivation.Awaits.Should().Equal(new MilestoneKey("registration"));
        actual.ToString().Should().Be(
            "Actual service commencement, date unknown: the latest of service-commencement, 1 calendar day after lease-signed and 1 calendar day after registration, once all are known");
        plan.Phases.Single(phase => phase.Key.Value == "operation").From.Should().BeNull();
        plan.Findings.Should().ContainSingle(finding => finding.Code == FindingCodes.ConditionUnmet).Which.ToString().Should().Be(
            "Warning: 'registration' is not met as yet; it must be by its longstop, 2027-08-31, and until it is, the date of actual-commencement is unknown.");
        plan.Findings.Should().NotContain(finding => finding.Code == FindingCodes.DateUnknown);
    }

    [Fact]
    public void The_commencement_agrees_with_looking_for_the_last_day() => Check.That(
        Gen.ListOf(Gen.Choose(-40, 40)).SelectMany(_ => Gen.Choose(0, 5), (days, unmet) => (days: days.Take(20).ToArray(), unmet: unmet == 0)),
        given =>
        {
            LocalDate expected = new(2027, 7, 1);
            string[] names = [.. given.days.Select((_, place) => $"condition-{place}")];
            string[] met = [.. given.days.Select((day, place) => $"condition-{place} {expected.PlusDays(day):uuuu-MM-dd}")];
            bool isUnmet = given.unmet && met.Length > 0;

            string actual = Mob.Date(Mob.Request("2027-07-01", Regime, Mob.Contract(12, names), isUnmet ? met[1..] : met), "actual-commencement");

            LocalDate last = given.days.Select(day => expected.PlusDays(day + 1)).Append(expected).OrderBy(day => day).Last();
            actual.Should().Be(isUnmet ? "unknown" : $"{last:uuuu-MM-dd}");
        });

    [Fact]
    public void The_milestones_of_a_mobilisation_count_from_the_expected_day()
    {
        PlanRequest request = Mob.Request("2027-06-01", Regime, null); // the Tuesday after the Spring bank holiday

        foreach (string milestone in (string[])["conditions-precedent", "works-complete", "logistics-operational", "staff-in-place", "imt-ready", "communications-delivered"])
        {
            Mob.Date(request, milestone).Should().Be("2027-05-28");
        }

        Mob.Date(request, "workforce-information").Should().Be("2027-05-04");
        Mob.Date(request with { RootDate = Some.Day("2027-05-31") }, "workforce-information").Should().Be("2027-04-30"); // 28 days before is the May Day holiday
        MigrationPlanner.Plan(request)[new NoticeKey("pcse-merger")].SendBy.Should().Be(Some.Day("2027-04-20"));
    }

    [Fact]
    public void A_part_may_not_come_after_its_whole() => MigrationPlanner.Plan(Mob.Request(
        "2027-07-01",
        Regime,
        new() { Parts = [new(new("works-complete"), new("works-ward-2"), "Ward 2 handed over", OffsetRule.On(new("service-commencement")))] })).Findings.Select(finding => $"{finding}").Should().Contain(
        "Blocker: works-complete on 2027-06-30 must come on or after works-ward-2, which is on 2027-07-01.");

    [Fact]
    public void A_change_to_a_document_is_to_be_told_within_five_working_days() => MigrationPlanner.Plan(Mob.Request(
        "2027-07-01", Regime, null, "condition-document-changed 2027-05-27")).Activities.Single(activity => activity.Key.Value == "n-29").By.Should().Be(Some.Day("2027-06-04"));

    [Fact]
    public void A_contract_that_does_not_fit_is_refused_with_every_fault()
    {
        Action making = () => StandardTemplates.ServiceMobilisationFor(new()
        {
            TermMonths = 0,
            Conditions = [.. Enumerable.Range(0, 100).Select(place => new ConditionPrecedent(new($"condition-{place}")))],
            Parts = [new(new("earliest-award"), new("award-1"), "First award", AnchorRule.WhenGiven)],
        });

        making.Should().Throw<UnsoundInputException>().Which.Faults.Select(fault => fault.Message).Should().Equal(
            "A term of 0 months is out of range; use 1 to 1200.",
            "100 conditions precedent are too many; at most 99 are planned.",
            "'award-1' is to be a part of 'earliest-award', which is not reached in phases; those that may be are conditions-precedent, works-complete, logistics-operational, staff-in-place, imt-ready, communications-delivered.");
    }

    [Fact]
    public void A_condition_may_not_take_the_key_of_a_milestone()
    {
        Action making = () => StandardTemplates.ServiceMobilisationFor(Mob.Contract(null, "imt-ready"));

        making.Should().Throw<UnsoundInputException>().WithMessage("The rule key 'imt-ready' is used 2 times; each key names one rule.*");
    }

    [Fact]
    public void Only_the_laws_on_standstills_are_editions()
    {
        Action making = () => StandardTemplates.ServiceMobilisationFor(new(), Editions.Guide2019);

        making.Should().Throw<ArgumentException>().WithParameterName("edition")
            .WithMessage("Template 'service-mobilisation' has no edition 'guide-2019'; use provider-selection-regime, procurement-act-2023, pcr-2015.*");
    }

    [Fact]
    public void Texts_say_what_they_are()
    {
        $"{Mob.Contract(1, "lease-signed")}".Should().Be("1 month, conditions: 1, parts: 0");
        $"{Mob.Contract(null)}".Should().Be("no term stated, conditions: 0, parts: 0");
        $"{new ConditionPrecedent(new("lease-signed"), Some.Day("2027-07-31"), "Lease signed")}".Should().Be("Lease signed, to be met by 2027-07-31");
        $"{new ConditionPrecedent(new("lease-signed"))}".Should().Be("lease-signed, to be met before the expected commencement");
        $"{new MilestonePart(new("imt-ready"), new("imt-1"), "First site", AnchorRule.WhenGiven)}".Should().Be("First site, part of imt-ready: the date given, when it is known");
    }
}
