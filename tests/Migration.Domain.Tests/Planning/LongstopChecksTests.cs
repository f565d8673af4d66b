using MigrationDomain.Templates;
using MigrationDomain.Templates.ServiceMobilisation;

namespace MigrationDomain.Planning;

public sealed class LongstopChecksTests
{
    // Expected on Thu 2027-07-01; the longstop of "registration" is Sat 31 July, "lease" has none of its own.
    private static readonly ServiceContract Contract = Mob.Contract(12, "registration 2027-07-31", "lease");

    [Theory]
    [InlineData("2027-07-31")] // the longstop itself
    [InlineData("2027-06-01")]
    public void A_condition_met_by_its_longstop_is_not_told(string met) => Told(null, $"registration {met}", "lease 2027-06-01").Should().BeEmpty();

    [Fact]
    public void A_condition_met_after_its_longstop_blocks() => Told(null, "registration 2027-08-02", "lease 2027-06-01").Should().Equal(
        "longstop-missed Blocker: 'registration' on 2027-08-02 comes 2 days after its longstop, 2027-07-31; agree a later longstop, or do not go on.");

    [Fact]
    public void A_condition_unmet_past_its_longstop_blocks() => Told("2027-08-01", "lease 2027-06-01").Should().Equal(
        "longstop-missed Blocker: 'registration' is not reached, and its longstop, 2027-07-31, was 1 day before today, 2027-08-01; pin it if it has been, or agree a later day.");

    [Theory]
    [InlineData("2027-07-31")] // the longstop itself
    [InlineData(null)]
    public void A_condition_unmet_warns_until_then(string? today) => Told(today, "lease 2027-06-01").Should().Equal(
        "condition-unmet Warning: 'registration' is not met as yet; it must be by its longstop, 2027-07-31, and until it is, the date of actual-commencement is unknown.");

    [Fact]
    public void A_condition_without_a_longstop_is_due_the_day_before_the_commencement() => Told("2027-06-30", "registration 2027-06-01").Should().Equal(
        "condition-unmet Warning: 'lease' is not met as yet; it must be by the day before service-commencement, 2027-06-30, and until it is, the date of actual-commencement is unknown.");

    [Fact]
    public void A_condition_without_a_longstop_that_is_unmet_on_the_day_blocks() => Told("2027-07-01", "registration 2027-06-01").Should().Equal(
        "longstop-missed Blocker: 'lease' is not reached, and the day before service-commencement, 2027-06-30, was 1 day before today, 2027-07-01; pin it if it has been, or agree a later day.");

    [Fact]
    public void A_condition_without_a_longstop_that_is_met_late_moves_the_commencement_and_warns() => Told(null, "registration 2027-06-01", "lease 2027-07-05").Should().Equal(
        "longstop-missed Warning: 'lease' on 2027-07-05 comes 5 days after the day before service-commencement, 2027-06-30, so actual-commencement moves.");

    private static IEnumerable<string> Told(string? today, params string[] pins) => MigrationPlanner
        .Plan(Mob.Request("2027-07-01", "provider-selection-regime", Contract, pins) with { Today = today is null ? null : Some.Day(today) })
        .Findings.Where(finding => finding.Code is FindingCodes.ConditionUnmet or FindingCodes.LongstopMissed)
        .Select(finding => $"{finding.Code} {finding}");
}
