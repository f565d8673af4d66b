using FsCheck.Fluent;
using MigrationDomain.Calendars;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Testing;

namespace MigrationDomain.Templates.ServiceMobilisation;

public sealed class StandstillTests
{
    private const string Regime = "provider-selection-regime";

    // Good Friday 2027-03-26 and Easter Monday 2027-03-29; substitute days Mon 2026-12-28, and in Scotland Mon 2027-01-04 as well.
    [Theory]
    [InlineData(Regime, "2027-03-22", "2027-04-05", "2027-04-06")] // Mon: 23 24 25 30 31 1 2 5
    [InlineData(Regime, "2027-03-20", "2027-04-02", "2027-04-05")] // Sat: Mon 22 is the 1st
    [InlineData(Regime, "2027-05-10", "2027-05-20", "2027-05-21")] // Mon, no holiday
    [InlineData("procurement-act-2023", "2027-03-22", "2027-04-02", "2027-04-05")] // Mon 22 is the 1st
    [InlineData("procurement-act-2023", "2027-03-20", "2027-04-02", "2027-04-05")] // Sat: Mon 22 is the 1st
    [InlineData("pcr-2015", "2027-03-22", "2027-04-01", "2027-04-02")] // ten days on is a Thursday
    [InlineData("pcr-2015", "2026-12-18", "2026-12-29", "2026-12-30")] // ten days on is a substitute day
    public void The_standstill_ends_as_each_law_counts(string edition, string published, string ends, string award)
    {
        PlanRequest request = Mob.Request("2027-09-01", edition, null, $"notice-published {published}");

        Mob.Date(request, "standstill-ends").Should().Be(ends);
        Mob.Date(request, "earliest-award").Should().Be(award);
    }

    [Theory]
    [InlineData("2027-04-02", "2027-04-09")] // Fri: 5 6 7 8 9
    [InlineData("2027-04-03", "2027-04-09")] // Sat: Mon 5 is the 1st
    [InlineData("2027-03-23", "2027-04-05")] // its five days are over before the eight
    public void After_a_further_decision_both_periods_have_passed(string decided, string ends) =>
        Mob.Date(Mob.Request("2027-09-01", Regime, null, "notice-published 2027-03-22", $"further-decision {decided}"), "standstill-ends").Should().Be(ends);

    [Fact]
    public void Scotland_waits_for_its_own_holidays()
    {
        PlanRequest request = Mob.Request("2027-09-01", Regime, null, "notice-published 2026-12-22");

        Mob.Date(request, "standstill-ends").Should().Be("2027-01-06"); // 23 24 29 30 31 4 5 6
        Mob.Date(request with { Calendar = WorkingCalendars.Scotland }, "standstill-ends").Should().Be("2027-01-07"); // 23 24 29 30 31 5 6 7
    }

    [Fact]
    public void Without_a_publication_the_standstill_is_left_out_and_that_is_said()
    {
        MigrationPlan plan = MigrationPlanner.Plan(Mob.Request("2027-09-01", "procurement-act-2023", null));

        plan.Find(new MilestoneKey("standstill-ends")).Should().BeNull();
        plan.Findings.Where(finding => finding.Code == FindingCodes.DateNotGiven).Select(finding => $"{finding}").Should().Equal(
            "Note: Earliest award of the contract is left out: its rule, the 1st working day after standstill-ends, needs a date that was not given; pin it.",
            "Note: First alert that the contract expires is left out: its rule, 90 calendar days before contract-end, needs a date that was not given; pin it.",
            "Note: Second alert that the contract expires is left out: its rule, 45 calendar days before contract-end, needs a date that was not given; pin it.",
            "Note: Standstill ends is left out: its rule, 8 working days after notice-published, which is itself counted, needs a date that was not given; pin it.");
    }

    [Fact]
    public void A_standstill_pinned_shorter_than_the_law_is_told() => MigrationPlanner.Plan(Mob.Request(
        "2027-09-01", Regime, null, "notice-published 2027-05-10", "standstill-ends 2027-05-19")).Findings.Select(finding => $"{finding}").Should().Contain(
        "Warning: Phase 'Standstill' takes 9 days, from 2027-05-10 to 2027-05-19; edition provider-selection-regime expects at least 8 working days.");

    [Fact]
    public void A_date_says_how_it_was_counted() => MigrationPlanner.Plan(Mob.Request("2027-09-01", Regime, null, "notice-published 2027-03-20"))[new MilestoneKey("standstill-ends")]
        .Derivation.ToString().Should().Be(
            "notice-published is on 2027-03-20, a Saturday. 2027-03-20 is no working day (Saturday): rolled to the preceding working day, 2027-03-19. "
            + "8 working days after 2027-03-19 is 2027-04-02, a Friday, stepping over 4 days outside the working week, 2027-03-26 (Good Friday) and 2027-03-29 (Easter Monday). "
            + "2027-04-02 is the latest of 2027-04-02 (the 8th working day after notice-published).");

    [Fact]
    public void Every_law_agrees_with_walking_from_day_to_day() => Check.That(
        Gen.Elements(Mob.Keys).SelectMany(_ => Gen.Elements(Enum.GetValues<Division>()), (law, division) => (law, division))
            .SelectMany(_ => ArbDates.Dates, (place, published) => (place.law, place.division, published))
            .SelectMany(_ => Gen.Choose(0, 30), (given, further) => (given.law, given.division, given.published, further)),
        given =>
        {
            PlainCalendar calendar = new(given.division.Slug(), []);
            LocalDate decided = given.published.PlusDays(given.further);
            string[] pins = [$"notice-published {given.published:uuuu-MM-dd}", .. given.further == 0 ? Array.Empty<string>() : [$"further-decision {decided:uuuu-MM-dd}"]];
            MigrationPlan plan = MigrationPlanner.Plan(Mob.Request("2028-12-01", given.law, null, pins) with { Calendar = WorkingCalendars.For(given.division) });

            LocalDate? ends = Walked(given.law, calendar, given.published, given.further == 0 ? null : decided);
            plan[new MilestoneKey("standstill-ends")].Date.Should().Be(ends, $"{given}");
            plan[new MilestoneKey("earliest-award")].Date.Should().Be(Nth(calendar, ends, 1), $"{given}");
        });

    private static LocalDate? Walked(string law, PlainCalendar calendar, LocalDate published, LocalDate? decided) => law switch
    {
        Regime => Later(Nth(calendar, published, 8), decided is null ? published : Nth(calendar, decided, 5)),
        "procurement-act-2023" => Nth(calendar, published.PlusDays(-1), 8),
        _ => calendar.Walk(published.PlusDays(10), 1),
    };

    private static LocalDate? Later(LocalDate? one, LocalDate? other) => one is { } first && other is { } second ? LocalDate.Max(first, second) : null;

    /// <summary>Goes on a day at a time and counts the open ones.</summary>
    private static LocalDate? Nth(PlainCalendar calendar, LocalDate? after, int n)
    {
        LocalDate? day = after;
        for (int counted = 0; counted < n && day is { } from; counted++)
        {
            day = calendar.Walk(from.PlusDays(1), 1);
        }

        return day;
    }
}
