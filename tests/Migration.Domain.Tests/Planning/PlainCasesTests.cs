using FsCheck.Fluent;

namespace MigrationDomain.Planning;

/// <summary>A law tried on cases that never reach a corner says nothing about the corner.</summary>
public sealed class PlainCasesTests
{
    private static PlainRequest[] Cases { get; } = [.. PlainCases.Any.Sample(2_000)];

    [Fact]
    public void Cases_reach_every_unit_way_of_counting_and_roll()
    {
        PlainChange[] changes = [.. Cases.SelectMany(plain => plain.Overrides.Values)];
        changes.Where(change => change.Unit is not null).Select(change => (change.Unit, change.Count ?? "exclude-start")).Distinct().Should().HaveCount(13);
        changes.Select(change => change.Roll).OfType<string>().Distinct().Should().HaveCount(6);
        Cases.SelectMany(plain => plain.Overrides.Keys).Distinct().Should().HaveCount(PlainPlanner.MilestoneIds.Length - 1 + PlainPlanner.NoticeIds.Length);
    }

    [Fact]
    public void Cases_reach_every_edition_division_pin_party_and_standing()
    {
        Cases.Select(plain => (plain.Edition, plain.Division)).Distinct().Should().HaveCount(9);
        Cases.SelectMany(plain => plain.Pins.Keys).Distinct().Should().HaveCount(PlainPlanner.MilestoneIds.Length - 1);
        Cases.SelectMany(plain => plain.Parties.Keys).Distinct().Should().HaveCount(PlainPlanner.Parties.Length);
        Cases.Select(plain => new PlainPlanner(plain).Notice("eps").Status).Distinct()
            .Should().BeEquivalentTo("due", "late", "sent", "acknowledged", "not-judged");
    }

    [Fact]
    public void Cases_fall_often_on_days_that_are_not_worked() =>
        Cases.Count(plain => !new PlainCalendar(plain.Division, plain.Closures).IsOpen(plain.GoLive)).Should().BeGreaterThan(Cases.Length / 3);

    [Fact]
    public void Cases_reach_past_the_published_years() =>
        Cases.Count(plain => PlainPlanner.MilestoneIds.Any(id => new PlainPlanner(plain).Milestone(id).Date is null)).Should().BeGreaterThan(100);
}
