using System.Collections.Immutable;
using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using MigrationDomain.Templates;

namespace MigrationDomain.Planning;

public sealed class RequestChecksTests
{
    private const string Milestones = "access-ends, data-checked, final-extract, go-live, kick-off, links-off, links-on, report, test-extract, trained";

    private static PlanRequest Sound { get; } = new() { Template = Some.Template, RootDate = Some.AfterEaster, Calendar = Some.Calendar };

    [Theory]
    [InlineData("1899-12-31")]
    [InlineData("2200-01-01")]
    public void A_date_out_of_range_is_refused(string date)
    {
        string cure = "is out of range; use a day of the years 1900 to 2199.";
        Refused(Sound with { RootDate = Some.Day(date) }).Should().Equal($"the root date: The date {date} of the root date {cure}");
        Refused(Sound with { Today = Some.Day(date) }).Should().Equal($"today: The date {date} of today {cure}");
        Refused(Sound with { Pins = [Gp.Pin("kick-off", date)] }).Should().Equal($"pin 'kick-off': The date {date} of pin 'kick-off' {cure}");
    }

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2199-12-31")]
    public void A_date_at_the_edge_of_the_range_is_planned(string date) =>
        MigrationPlanner.Plan(Sound with { RootDate = Some.Day(date), Today = Some.Day(date), Pins = [Gp.Pin("kick-off", date)] })
            .Findings.Should().Contain(finding => finding.Code == FindingCodes.DateUnknown);

    [Fact]
    public void A_pin_of_no_milestone_is_refused() => Refused(Sound with { Pins = [Gp.Pin("golive", "2026-04-07")] }).Should().Equal(
        $"pin 'golive': There is no milestone 'golive' to pin; milestones are {Milestones}.");

    [Fact]
    public void A_milestone_pinned_twice_is_refused() =>
        Refused(Sound with { Pins = [Gp.Pin("kick-off", "2026-01-05"), Gp.Pin("kick-off", "2026-01-05")] }).Should().Equal(
            "pin 'kick-off': Milestone 'kick-off' is pinned 2 times; pin it once.");

    [Fact]
    public void A_root_pinned_to_another_day_is_refused() => Refused(Sound with { Pins = [Gp.Pin("go-live", "2026-04-08")] }).Should().Equal(
        "pin 'go-live': The root 'go-live' is pinned to 2026-04-08, but the root date is 2026-04-07; change the root date instead.");

    [Fact]
    public void The_pin_that_is_another_day_is_the_one_named() =>
        Refused(Sound with { Pins = [Gp.Pin("go-live", "2026-04-07"), Gp.Pin("go-live", "2026-04-08")] }).Should().Equal(
            "pin 'go-live': Milestone 'go-live' is pinned 2 times; pin it once.",
            "pin 'go-live': The root 'go-live' is pinned to 2026-04-08, but the root date is 2026-04-07; change the root date instead.");

    [Fact]
    public void A_root_pinned_to_its_own_day_is_planned() =>
        MigrationPlanner.Plan(Sound with { Pins = [Gp.Pin("go-live", "2026-04-07")] })[Some.GoLive].IsPinned.Should().BeTrue();

    [Fact]
    public void An_override_of_no_rule_is_refused() => Refused(Gp.Override("epz", DateOffset.Days(1))).Should().Equal(
        "override of 'epz': There is no rule 'epz' to override; rules are access-ends, data-checked, documents, final-extract, go-live, kick-off, links-off, links-on, meet, prescriptions, report, survey, tasks, test-extract, trained.");

    [Fact]
    public void A_rule_overridden_twice_is_refused() =>
        Refused(Gp.Override("kick-off", DateOffset.Days(1)), Gp.Override("kick-off", DateOffset.Days(1))).Should().Equal(
            "override of 'kick-off': Rule 'kick-off' is overridden 2 times; override it once.");

    [Theory]
    [InlineData("", "project manager")]
    [InlineData("agreed", " ")]
    public void An_override_without_who_and_why_is_refused(string why, string by) =>
        Refused(Gp.Override("kick-off", DateOffset.Days(1)) with { Why = why, By = by }).Should().Equal(
            "override of 'kick-off': The override of 'kick-off' does not say who decided it and why; fill in both.");

    [Fact]
    public void An_override_that_changes_nothing_is_refused() => Refused(Gp.Override("kick-off")).Should().Equal(
        "override of 'kick-off': The override of 'kick-off' changes nothing; give an offset, a way of counting or a roll.");

    [Fact]
    public void A_period_without_a_first_day_cannot_count_it() => Refused(Gp.Override("links-on", count: CountMode.IncludeStart)).Should().Equal(
        "override of 'links-on': '0 calendar days' cannot count its first day; a period that includes its start has at least 1 day.");

    [Fact]
    public void Hours_have_no_ends_to_count() => Refused(Gp.Override("kick-off", DateOffset.Hours(12), CountMode.ClearDays)).Should().Equal(
        "override of 'kick-off': '12 hours' is elapsed time and has no first day; leave the way of counting out.");

    [Fact]
    public void A_notice_is_not_counted_in_hours() => Refused(Gp.Override("documents", DateOffset.Hours(12))).Should().Equal(
        "override of 'documents': A notice period of '12 hours' is not a number of days; use days, working days, weeks or months.");

    [Fact]
    public void A_choice_has_no_length() => Refused(Gp.Override("data-checked", DateOffset.Days(1))).Should().Equal(
        "override of 'data-checked': Rule 'data-checked' chooses between dates and has no length; only its roll can be overridden.");

    [Theory]
    [InlineData("go-live")]
    [InlineData("test-extract")]
    public void A_given_date_is_not_overridden(string rule) => Refused(Gp.Override(rule, roll: DayRoll.Preceding)).Should().Equal(
        $"override of '{rule}': Rule '{rule}' is a date that is given; give another date instead of an override.");

    [Fact]
    public void An_activity_without_timing_is_not_overridden() => Refused(Gp.Override("survey", DateOffset.Days(1))).Should().Equal(
        "override of 'survey': Activity 'survey' has no timing to override.");

    [Fact]
    public void A_served_notice_that_does_not_exist_is_refused() => Refused(Sound with { Served = [new(new("eps"), Some.Day("2026-02-01"))] }).Should().Equal(
        "served notice 'eps': There is no notice 'eps' to have been served; notices are documents, prescriptions.");

    [Fact]
    public void A_notice_served_twice_is_refused() =>
        Refused(Sound with { Served = [new(new("documents"), Some.Day("2026-02-01")), new(new("documents"), Some.Day("2026-02-02"))] }).Should().Equal(
            "served notice 'documents': Notice 'documents' is served 2 times; give the last time only.");

    [Fact]
    public void A_notice_acknowledged_before_it_was_sent_is_refused() =>
        Refused(Sound with { Served = [new(new("documents"), Some.Day("2026-03-02"), Some.Day("2026-03-01"))] }).Should().Equal(
            "served notice 'documents': Notice 'documents' is acknowledged on 2026-03-01, before it was sent on 2026-03-02; correct one of the two.");

    [Fact]
    public void A_done_milestone_that_does_not_exist_is_refused() => Refused(Sound with { Done = [new("started")] }).Should().Equal(
        $"done 'started': There is no milestone 'started' to be done; milestones are {Milestones}.");

    [Fact]
    public void A_calendar_of_no_party_is_refused() => Refused(Sound with
    {
        PartyCalendars = ImmutableDictionary<PartyKey, WorkingCalendar>.Empty.Add(new("pathology"), Some.Calendar).Add(new("eps"), Some.Calendar),
    }).Should().Equal(
        "party 'eps': There is no party 'eps' to have a calendar; parties are document-service, prescription-service.",
        "party 'pathology': There is no party 'pathology' to have a calendar; parties are document-service, prescription-service.");

    [Fact]
    public void All_faults_are_told_at_once_in_the_order_of_the_parts()
    {
        PlanRequest request = Sound with
        {
            RootDate = Some.Day("1899-12-31"),
            Pins = [Gp.Pin("nowhere", "2026-01-05")],
            Overrides = [Gp.Override("kick-off") with { Why = "" }],
            Served = [new(new("eps"), Some.Day("2026-02-01"))],
            Done = [new("started")],
            PartyCalendars = ImmutableDictionary<PartyKey, WorkingCalendar>.Empty.Add(new("eps"), Some.Calendar),
        };
        Refused(request).Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]).Should().Equal(
            "the root date", "pin 'nowhere'", "override of 'kick-off'", "override of 'kick-off'", "served notice 'eps'", "done 'started'", "party 'eps'");
        UnsoundInputException exception = ((Func<MigrationPlan>)(() => MigrationPlanner.Plan(request))).Should().Throw<UnsoundInputException>().Which;
        exception.Message.Should().StartWith("The request has 7 faults. The date 1899-12-31 of the root date is out of range;");
    }

    [Fact]
    public void One_fault_is_the_message_of_the_exception() =>
        ((Func<MigrationPlan>)(() => MigrationPlanner.Plan(Sound with { Overrides = [Gp.Override("kick-off")] }))).Should().Throw<UnsoundInputException>()
            .WithMessage("The override of 'kick-off' changes nothing; give an offset, a way of counting or a roll.");

    [Fact]
    public void A_request_is_not_null() =>
        ((Func<MigrationPlan>)(() => MigrationPlanner.Plan(null!))).Should().Throw<ArgumentNullException>().WithParameterName("request");

    [Fact]
    public void A_list_left_at_its_default_is_empty() =>
        MigrationPlanner.Plan(Sound with { Pins = default, Overrides = default, Served = default, Done = default }).Milestones.Should().NotBeEmpty();

    private static string[] Refused(params ImmutableArray<RuleOverride> overrides) => Refused(Sound with { Overrides = overrides });

    private static string[] Refused(PlanRequest request) =>
        ((Func<MigrationPlan>)(() => MigrationPlanner.Plan(request))).Should().Throw<UnsoundInputException>()
            .Which.Faults.Select(fault => $"{fault.Where}: {fault.Message}").ToArray();
}
