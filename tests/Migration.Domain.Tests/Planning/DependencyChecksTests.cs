using FsCheck.Fluent;
using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using MigrationDomain.Testing;

namespace MigrationDomain.Planning;

public sealed class DependencyChecksTests
{
    private static readonly Provenance Soft = new(Hardness.Soft, Certainty.LocalCustom);

    [Fact]
    public void A_milestone_that_does_not_come_after_another_is_told_with_both_plans() =>
        Joint.Told("2026-04-14", "2026-04-21", Joint.After("works of provider", "works of landlord")).Should().Be(
            "2026-04-07 dependency-broken Blocker: 'Works complete' of provider on 2026-04-07 must come after 'Works complete' of landlord, which is on 2026-04-14, so on 2026-04-15 or later.");

    [Fact]
    public void The_same_day_is_not_after() => Joint.Told("2026-04-14", "2026-04-14", Joint.After("works of provider", "works of landlord")).Should().Be(
        "2026-04-07 dependency-broken Blocker: 'Works complete' of provider on 2026-04-07 must come after 'Works complete' of landlord, which is on 2026-04-07, so on 2026-04-08 or later.");

    [Fact]
    public void With_no_gap_the_same_day_will_do() =>
        Joint.Told("2026-04-14", "2026-04-14", Joint.After("works of provider", "works of landlord", DateOffset.Days(0))).Should().BeEmpty();

    // Works of the landlord Fri 2026-03-27; three working days later is Wed 1 April, five is Tue 7 April, past Easter.
    [Theory]
    [InlineData("2026-04-01", 3, "")]
    [InlineData("2026-04-02", 5, "2026-04-02 dependency-broken Blocker: 'Opening' of provider on 2026-04-02 must come at least 5 working days after 'Works complete' of landlord, which is on 2026-03-27, so on 2026-04-07 or later.")]
    [InlineData("2026-04-07", 5, "")]
    public void A_gap_in_working_days_is_counted_on_the_calendar_of_the_one_that_waits(string opening, int gap, string told) =>
        Joint.Told(opening, "2026-04-07", Joint.After("opening of provider", "works of landlord", DateOffset.WorkingDays(gap))).Should().Be(told);

    // Easter Monday, 6 April, is a working day in Scotland.
    [Fact]
    public void A_gap_counts_the_holidays_of_the_division_of_the_one_that_waits() => Joint.Told(
        [Joint.Member("provider", "2026-04-06", WorkingCalendars.Scotland), Joint.Member("landlord", "2026-04-07")],
        Joint.After("opening of provider", "works of landlord", DateOffset.WorkingDays(5))).Should().BeEmpty();

    [Fact]
    public void A_soft_dependency_warns() => Joint.Told("2026-04-14", "2026-04-21", Joint.After("works of provider", "works of landlord", DateOffset.Weeks(1), Soft)).Should().Be(
        "2026-04-07 dependency-broken Warning: 'Works complete' of provider on 2026-04-07 must come at least 1 week after 'Works complete' of landlord, which is on 2026-04-14, so on 2026-04-21 or later.");

    [Fact]
    public void Two_that_must_be_on_the_same_day_and_are_not_are_told() => Joint.Told(
        "2026-04-14", "2026-04-21", PlanDependency.SameDay(Joint.At("opening of provider"), Joint.At("opening of landlord"))).Should().Be(
        "2026-04-14 dependency-broken Blocker: 'Opening' of provider on 2026-04-14 must come on the day of 'Opening' of landlord, which is on 2026-04-21.");

    [Fact]
    public void A_date_that_nobody_gave_leaves_the_dependency_open() => Joint.Told("2026-04-14", "2026-04-21", Joint.After("works of provider", "survey of landlord")).Should().Be(
        "unknown date-not-given Note: Whether works of provider comes after survey of landlord cannot be judged: survey of landlord was not given a date; pin it.");

    [Fact]
    public void A_date_past_the_published_years_leaves_the_dependency_open() => Joint.Told("2026-04-14", "2029-04-21", Joint.After("works of provider", "works of landlord")).Should().Be(
        "unknown date-unknown Warning: Whether works of provider comes after works of landlord cannot be judged: the date of works of landlord cannot be worked out.");

    [Fact]
    public void Findings_come_by_date_then_by_subject() => Joint.Told(
        "2026-04-14",
        "2026-05-12",
        Joint.After("opening of provider", "works of landlord"),
        Joint.After("works of provider", "opening of landlord"),
        Joint.After("survey of provider", "works of landlord")).Split('\n').Select(line => line[..28]).Should().Equal(
        "2026-04-07 dependency-broken", "2026-04-14 dependency-broken", "unknown date-not-given Note:");

    [Fact]
    public void A_dependency_is_told_exactly_when_walking_from_day_to_day_says_so() => Check.That(
        Gen.Choose(0, 59).SelectMany(_ => Gen.Choose(0, 29), (landlord, apart) => (landlord, apart)).SelectMany(_ => Gen.Choose(0, 12), (days, gap) => (days.landlord, days.apart, gap)),
        given =>
        {
            // From mid-March to mid-May 2026: Easter and the May Day holiday.
            LocalDate earlier = new LocalDate(2026, 3, 16).PlusDays(given.landlord);
            LocalDate later = earlier.PlusDays(given.apart - 5);
            string told = Joint.Told($"{later:uuuu-MM-dd}", $"{earlier:uuuu-MM-dd}", Joint.After("opening of provider", "opening of landlord", DateOffset.WorkingDays(given.gap)));
            told.Contains(FindingCodes.DependencyBroken, StringComparison.Ordinal).Should().Be(later < Walked(earlier, given.gap), $"{given} gives '{told}'");
        });

    private static LocalDate Walked(LocalDate from, int workingDays)
    {
        PlainCalendar calendar = new("england-and-wales", []);
        LocalDate day = calendar.Walk(from, 1)!.Value;
        for (int left = workingDays; left > 0; left--)
        {
            day = calendar.Walk(day.PlusDays(1), 1)!.Value;
        }

        return day;
    }
}
