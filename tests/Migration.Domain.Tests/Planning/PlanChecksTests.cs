using System.Collections.Immutable;
using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using MigrationDomain.Templates;

namespace MigrationDomain.Planning;

/// <summary>One section for each code; each names its code once, in its helper.</summary>
public sealed class PlanChecksTests
{
    // Tue 2026-09-15: final data production Wed 9 Sep, links off Mon 7 Sep, kick-off Tue 23 Jun, last day for eps Mon 3 Aug.
    private const string GoLive = "2026-09-15";

    // notice-late

    [Fact]
    public void A_notice_not_sent_by_its_last_day_is_late() => NoticeLate(Gp.Request(GoLive, "2026-08-06"), "eps").Should().Be(
        "2026-08-03 Blocker: Notice to Electronic Prescription Service of the change on 2026-09-07 had to be given by 2026-08-03, 3 days before today, 2026-08-06; told today, the earliest change is 2026-09-10.");

    [Fact]
    public void A_notice_a_day_late_says_day() => NoticeLate(Gp.Request(GoLive, "2026-08-04"), "eps").Should().Contain(", 1 day before today, 2026-08-04;");

    [Fact]
    public void A_notice_sent_late_is_late_still() => NoticeLate(
        Gp.Request(GoLive, "2026-08-06") with { Served = [new(new("eps"), Some.Day("2026-08-05"))] }, "eps").Should().Be(
        "2026-08-03 Blocker: Notice to Electronic Prescription Service of the change on 2026-09-07 was given on 2026-08-05, 2 days after the last day, 2026-08-03; told then, the earliest change is 2026-09-09.");

    [Fact]
    public void A_notice_sent_late_and_acknowledged_is_late_still() => NoticeLate(
        Gp.Request(GoLive, "2026-08-06") with { Served = [new(new("eps"), Some.Day("2026-08-05"), Some.Day("2026-08-06"))] }, "eps").Should().NotBeEmpty();

    [Theory]
    [InlineData("2026-08-03", null)] // the last day itself
    [InlineData("2026-08-06", "2026-08-03")] // sent on the last day
    [InlineData(null, null)] // no today, nothing is late
    public void A_notice_in_time_is_not_late(string? today, string? sent) => NoticeLate(
        Gp.Request(GoLive, today) with { Served = sent is null ? [] : [new(new("eps"), Some.Day(sent))] }, "eps").Should().BeEmpty();

    // milestone-late

    [Fact]
    public void A_milestone_before_today_is_late() => MilestoneLate(Gp.Request(GoLive, "2026-06-24"), "kick-off").Should().Be(
        "2026-06-23 Blocker: 'Kick-off meeting' should have been on 2026-06-23, 1 day before today, 2026-06-24; pin it if it has happened, or move go-live.");

    [Fact]
    public void A_root_before_today_is_late() => MilestoneLate(Gp.Request(GoLive, "2026-09-17"), "go-live").Should().Be(
        "2026-09-15 Blocker: 'Go Live' should have been on 2026-09-15, 2 days before today, 2026-09-17; pin it if it has happened, or move go-live.");

    [Theory]
    [InlineData("2026-06-23")] // today
    [InlineData(null)]
    public void A_milestone_from_today_on_is_not_late(string? today) => MilestoneLate(Gp.Request(GoLive, today), "kick-off").Should().BeEmpty();

    [Fact]
    public void A_pinned_milestone_is_never_late() =>
        MilestoneLate(Gp.Request(GoLive, "2026-06-24") with { Pins = [Gp.Pin("kick-off", "2026-06-19")] }, "kick-off").Should().BeEmpty();

    [Fact]
    public void A_milestone_that_is_done_is_not_late() =>
        MilestoneLate(Gp.Request(GoLive, "2026-06-24") with { Done = [new("kick-off")] }, "kick-off").Should().BeEmpty();

    // order-broken

    [Fact]
    public void A_milestone_before_one_it_must_follow_breaks_the_order() => OrderBroken(Gp.Pin("technical-survey", "2026-06-22")).Should().Equal(
        "technical-survey 2026-06-22 Blocker: technical-survey on 2026-06-22 must come on or after kick-off, which is on 2026-06-23.");

    [Fact]
    public void A_milestone_on_the_day_of_one_it_must_follow_breaks_the_order() => OrderBroken(Gp.Pin("data-sign-off", "2026-09-09")).Should().Equal(
        "final-data-production 2026-09-09 Blocker: final-data-production on 2026-09-09 must come after data-sign-off, which is on 2026-09-09.");

    [Fact]
    public void A_milestone_may_share_the_day_where_the_order_allows_it() => OrderBroken(Gp.Pin("technical-survey", "2026-06-23")).Should().BeEmpty();

    [Fact]
    public void Every_order_of_the_template_is_watched()
    {
        foreach (SequenceRule sequence in StandardTemplates.GpPractice.Sequences)
        {
            Pin[] sameDay = [.. new[] { sequence.Earlier, sequence.Later }.Where(key => key != Gp.Root).Select(key => new Pin(key, Some.Day(GoLive)))];
            Broken(sequence, sameDay).Should().Be(!sequence.SameDayAllowed, $"{sequence}");
            Pin backward = sequence.Earlier == Gp.Root
                ? new(sequence.Later, Some.Day(GoLive).PlusDays(-1))
                : new(sequence.Earlier, Gp.Plan(GoLive)[sequence.Later].Date!.Value.PlusDays(1));
            Pin[] rest = [.. new[] { sequence.Later }.Where(key => key != Gp.Root && key != backward.Milestone).Select(key => new Pin(key, Gp.Plan(GoLive)[key].Date!.Value))];
            Broken(sequence, [backward, .. rest]).Should().BeTrue($"{sequence}");
        }
    }

    // phase-too-short

    [Fact]
    public void A_phase_below_the_least_of_the_edition_is_too_short() => TooShort(Gp.Pin("initial-data-production", "2026-06-26")).Should().Equal(
        "pre-migration 2026-06-23 Warning: Phase 'Pre-migration tasks' takes 3 days, from 2026-06-23 to 2026-06-26; edition nhs-england-2025 expects at least 1 week.");

    [Fact]
    public void A_phase_of_less_than_a_working_day_is_too_short() => TooShort(Gp.Pin("data-sign-off", "2026-08-12")).Should().Equal(
        "data-recheck 2026-08-12 Warning: Phase 'Data recheck and sign-off' takes 0 days, from 2026-08-12 to 2026-08-12; edition nhs-england-2025 expects at least 1 working day.");

    [Fact]
    public void A_phase_of_exactly_the_least_is_long_enough() => TooShort(Gp.Pin("initial-data-production", "2026-06-30")).Should().BeEmpty();

    [Fact]
    public void A_phase_within_one_milestone_has_no_length_to_judge() => TooShort().Should().BeEmpty();

    // phase-too-long

    [Fact]
    public void A_phase_above_the_most_of_the_edition_is_too_long() => TooLong(StandardTemplates.GpPractice).Should().Equal(
        "procurement 2026-05-26 Warning: Phase 'Procurement' takes 28 days, from 2026-05-26 to 2026-06-23; edition nhs-england-2025 expects at most 2 weeks.");

    [Fact]
    public void A_phase_counted_in_working_days_is_judged_in_working_days() =>
        TooLong(StandardTemplates.GpPractice, Gp.Pin("data-sign-off", "2026-08-20")).Should().Contain(
            "data-recheck 2026-08-12 Warning: Phase 'Data recheck and sign-off' takes 8 days, from 2026-08-12 to 2026-08-20; edition nhs-england-2025 expects at most 5 working days.");

    [Fact]
    public void A_phase_of_exactly_the_most_is_short_enough() => TooLong(StandardTemplates.GpPractice, Gp.Pin("initial-data-production", "2026-08-04"))
        .Should().NotContain(line => line.StartsWith("pre-migration", StringComparison.Ordinal));

    [Fact]
    public void A_phase_a_day_above_the_most_is_too_long() => TooLong(StandardTemplates.GpPractice, Gp.Pin("initial-data-production", "2026-08-05"))
        .Should().Contain(line => line.StartsWith("pre-migration", StringComparison.Ordinal));

    // avoid-window

    [Fact]
    public void A_root_in_a_time_to_avoid_is_told() => Avoid("2027-03-31").Should().Equal(
        "bank-holiday-weeks 2027-03-31 Warning: go-live on 2027-03-31 falls into a time to avoid: Bank holiday weeks, every week from Monday to Sunday with a bank holiday in it.",
        "qof-year-end 2027-03-31 Warning: go-live on 2027-03-31 falls into a time to avoid: QOF year end, 1 March to 31 March of every year.");

    [Fact]
    public void A_critical_window_that_ends_in_a_time_to_avoid_is_told() => Avoid("2026-12-11").Should().Equal(
        "christmas-weeks 2026-12-15 Warning: The critical window from 2026-12-07 to 2026-12-15 reaches, on 2026-12-15, into a time to avoid: Christmas weeks, 15 December to 5 January of every year.");

    [Fact]
    public void A_critical_window_that_begins_in_a_time_to_avoid_is_told() => Avoid("2026-12-04").Should().Equal(
        "autumn-vaccinations 2026-11-30 Warning: The critical window from 2026-11-30 to 2026-12-08 reaches, on 2026-11-30, into a time to avoid: Autumn vaccinations, 1 September to 30 November of every year.");

    [Fact]
    public void Christmas_weeks_reach_into_the_new_year() => Avoid("2027-01-05").Should().Equal(
        "bank-holiday-weeks 2026-12-29 Warning: The critical window from 2026-12-29 to 2027-01-07 reaches, on 2026-12-29, into a time to avoid: Bank holiday weeks, every week from Monday to Sunday with a bank holiday in it.",
        "christmas-weeks 2027-01-05 Warning: go-live on 2027-01-05 falls into a time to avoid: Christmas weeks, 15 December to 5 January of every year.");

    [Fact]
    public void A_quiet_month_meets_nothing() => Avoid("2026-07-07").Should().BeEmpty();

    // not-a-working-day

    [Fact]
    public void A_root_on_a_weekend_is_told() => NotWorking(Gp.Request("2026-09-12")).Should().Equal(
        "go-live 2026-09-12 Warning: 'Go Live' falls on 2026-09-12, which is not a working day (Saturday); dates that are given are never rolled.");

    [Fact]
    public void A_pin_on_a_bank_holiday_is_told() => NotWorking(Gp.Request(GoLive) with { Pins = [Gp.Pin("training-start", "2026-08-31")] }).Should().Equal(
        "training-start 2026-08-31 Warning: 'Training starts' falls on 2026-08-31, which is not a working day (Summer bank holiday); dates that are given are never rolled.");

    [Fact]
    public void A_pin_on_a_closure_is_told() => NotWorking(Gp.Request(GoLive) with
    {
        Calendar = WorkingCalendars.EnglandAndWales.WithClosures([new(Some.Days("2026-08-03", "2026-08-03"), "practice training day")]),
        Pins = [Gp.Pin("data-check-complete", "2026-08-03")],
    }).Should().Equal(
        "data-check-complete 2026-08-03 Warning: 'Data check complete' falls on 2026-08-03, which is not a working day (practice training day); dates that are given are never rolled.");

    [Fact]
    public void A_date_by_rule_that_is_never_rolled_is_not_told() =>
        NotWorking(Gp.Request("2026-07-07")).Should().BeEmpty(); // support ends on Wed 7 Oct, the workaround starts on Mon 1 Jun

    // date-unknown

    [Fact]
    public void A_date_past_the_calendar_is_unknown_and_names_the_year() => Unknown(Gp.Request("2028-12-15")).Should().Equal(
        "access-extension-decision: The date of access-extension-decision cannot be worked out: the bank holidays of 2029 are not published.",
        "end-of-migration: The date of end-of-migration cannot be worked out: the bank holidays of 2029 are not published.",
        "re-entry: The days of window re-entry cannot be worked out: the bank holidays of 2029 are not published.",
        "re-entry-latest: The date of re-entry-latest cannot be worked out: the bank holidays of 2029 are not published.");

    [Fact]
    public void A_root_past_the_calendar_is_not_known_to_be_a_working_day() => Unknown(Gp.Request("2029-02-01")).Should().Contain(
        "go-live: Whether go-live on 2029-02-01 is a working day cannot be worked out: the bank holidays of 2029 are not published.").And.Contain(
        "pcse: The last day to tell Primary Care Support England cannot be worked out: the bank holidays of 2029 are not published.");

    [Fact]
    public void A_root_before_the_calendar_names_its_own_year() => Unknown(Gp.Request("2010-06-01")).Should().Contain(
        "go-live: Whether go-live on 2010-06-01 is a working day cannot be worked out: the bank holidays of 2010 are not published.");

    [Fact]
    public void An_unknown_date_blocks_nothing() => Gp.Plan("2029-02-01").IsBlocked.Should().BeFalse();

    // date-not-given

    [Fact]
    public void A_date_that_needs_one_nobody_gave_is_left_out_with_a_note()
    {
        MigrationTemplate template = Some.TemplateOf(
            new(Gp.Root, "Go Live", AnchorRule.Root),
            new(new("award"), "Award", AnchorRule.WhenGiven),
            new(new("standstill-ends"), "Standstill ends", OffsetRule.After(new("award"), DateOffset.WorkingDays(8))));
        MigrationPlan plan = MigrationPlanner.Plan(Gp.Request(GoLive) with { Template = template });
        plan.Milestones.Should().ContainSingle();
        Lines(plan, FindingCodes.DateNotGiven).Should().Equal(
            "standstill-ends: Note: Standstill ends is left out: its rule, 8 working days after award, needs a date that was not given; pin it.");
    }

    // pin-wins

    [Fact]
    public void A_pin_wins_over_an_override_with_a_note()
    {
        MigrationPlan plan = MigrationPlanner.Plan(Gp.Request(GoLive) with
        {
            Pins = [Gp.Pin("kick-off", "2026-06-22")],
            Overrides = [Gp.Override("kick-off", DateOffset.Weeks(10))],
        });
        plan[new MilestoneKey("kick-off")].Date.Should().Be(Some.Day("2026-06-22"));
        Lines(plan, FindingCodes.PinWins).Should().Equal(
            "kick-off 2026-06-22 Note: Kick-off meeting is pinned to 2026-06-22; the override of its rule has no effect.");
    }

    // the order of all

    [Fact]
    public void Findings_come_by_date_then_weight_then_subject()
    {
        MigrationPlan plan = MigrationPlanner.Plan(Gp.Request(GoLive, "2026-06-25") with
        {
            Pins = [Gp.Pin("technical-survey", "2026-06-23")],
            Overrides = [Gp.Override("technical-survey", DateOffset.Days(3))],
        });
        plan.Findings.Select(finding => Invariant($"{finding.On:R} {finding.Severity} {finding.Code} {finding.Subject}")).Should().Equal(
            "2026-05-26 Blocker milestone-late order-placed",
            "2026-05-26 Warning phase-too-long procurement",
            "2026-06-23 Blocker milestone-late kick-off",
            "2026-06-23 Note pin-wins technical-survey",
            "2026-06-24 Blocker notice-late data-extract-request",
            "2026-09-15 Warning avoid-window autumn-vaccinations");
    }

    private static string NoticeLate(PlanRequest request, string notice) => One(request, FindingCodes.NoticeLate, notice);

    private static string MilestoneLate(PlanRequest request, string milestone) => One(request, FindingCodes.MilestoneLate, milestone);

    private static IEnumerable<string> OrderBroken(params ImmutableArray<Pin> pins) =>
        Lines(MigrationPlanner.Plan(Gp.Request(GoLive) with { Pins = pins }), FindingCodes.OrderBroken);

    private static IEnumerable<string> TooShort(params ImmutableArray<Pin> pins) =>
        Lines(MigrationPlanner.Plan(Gp.Request(GoLive) with { Pins = pins }), FindingCodes.PhaseTooShort);

    private static IEnumerable<string> TooLong(MigrationTemplate template, params ImmutableArray<Pin> pins) =>
        Lines(MigrationPlanner.Plan(Gp.Request(GoLive) with { Template = template, Pins = pins }), FindingCodes.PhaseTooLong);

    private static IEnumerable<string> Avoid(string goLive) => Lines(Gp.Plan(goLive), FindingCodes.AvoidWindow);

    private static IEnumerable<string> NotWorking(PlanRequest request) => Lines(MigrationPlanner.Plan(request), FindingCodes.NotAWorkingDay);

    private static IEnumerable<string> Unknown(PlanRequest request) =>
        Lines(MigrationPlanner.Plan(request), FindingCodes.DateUnknown).Select(line => line.Replace("Warning: ", "", StringComparison.Ordinal));

    private static bool Broken(SequenceRule sequence, IEnumerable<Pin> pins) => OrderBroken([.. pins]).Any(line =>
        line.StartsWith($"{sequence.Later} ", StringComparison.Ordinal) && line.Contains($"after {sequence.Earlier}, which", StringComparison.Ordinal));

    private static string One(PlanRequest request, string code, string subject) => string.Concat(MigrationPlanner.Plan(request).Findings
        .Where(finding => finding.Code == code && finding.Subject == subject)
        .Select(finding => Invariant($"{finding.On:R} {finding}")));

    private static IEnumerable<string> Lines(MigrationPlan plan, string code) => plan.Findings
        .Where(finding => finding.Code == code)
        .Select(finding => finding.On is { } day ? Invariant($"{finding.Subject} {day:R} {finding}") : $"{finding.Subject}: {finding}");
}
