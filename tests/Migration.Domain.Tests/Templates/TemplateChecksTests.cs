using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

public sealed class TemplateChecksTests
{
    private const string Known = "known milestones are access-ends, data-checked, final-extract, go-live, kick-off, links-off, links-on, report, test-extract, trained";

    private static readonly MilestoneTemplate Root = new(Some.GoLive, "Go Live", AnchorRule.Root);

    [Fact]
    public void A_sound_template_is_kept() => Some.Template.Milestones.Should().HaveCount(10);

    [Fact]
    public void A_template_of_one_milestone_is_sound() => Some.TemplateOf(Root).Root.Should().Be(Some.GoLive);

    [Fact]
    public void A_rule_key_is_used_once_by_milestones_notices_and_activities_together() => Finds(
        () => Some.TemplateWith(activities: [new(new("prescriptions"), "Tell them", new("cutover")), new(new("go-live"), "Go", new("cutover"))]),
        "The rule key 'go-live' is used 2 times; each key names one rule.",
        "The rule key 'prescriptions' is used 2 times; each key names one rule.");

    [Fact]
    public void A_phase_key_is_used_once() => Finds(
        () => Some.TemplateWith(phases: [.. Some.Phases, new(new("cutover"), "Again", Some.GoLive, Some.GoLive)]),
        "The phase key 'cutover' is used 2 times; each key names one phase.");

    [Fact]
    public void A_window_key_is_used_once() => Finds(
        () => Some.TemplateWith(windows: [.. Some.Windows, new(new("freeze"), "Again", OffsetRule.On(Some.GoLive), OffsetRule.On(Some.GoLive))]),
        "The window key 'freeze' is used 2 times; each key names one window.");

    [Fact]
    public void A_role_key_is_used_once() => Finds(
        () => Some.TemplateWith(roles: [.. Some.Roles, .. Some.Roles, new(new("lead-gp"), "Again")]),
        "The role key 'practice-manager' is used 2 times; each key names one role.",
        "The role key 'lead-gp' is used 3 times; each key names one role.");

    [Fact]
    public void A_time_to_avoid_is_given_once() => Finds(
        () => Some.TemplateWith(avoidPeriods: [.. Some.AvoidPeriods, new BankHolidayWeeks(new("christmas"), "Again", Provenance.Local)]),
        "The time to avoid key 'christmas' is used 2 times; each key names one time to avoid.");

    [Fact]
    public void An_order_is_given_once() => Finds(
        () => Some.TemplateWith(sequences: [.. Some.Sequences, new(Some.LinksOff, Some.FinalExtract, sameDayAllowed: true)]),
        "The order key 'links-off-then-final-extract' is used 2 times; each key names one order.");

    [Fact]
    public void There_is_a_root() => Finds(
        () => Some.TemplateOf(new MilestoneTemplate(Some.GoLive, "Go Live", AnchorRule.WhenGiven)),
        "A template has exactly one milestone with the rule AnchorRule.Root; this one has none.");

    [Fact]
    public void There_is_one_root() => Finds(
        () => Some.TemplateOf(Root, new MilestoneTemplate(Some.LinksOff, "Links off", AnchorRule.Root)),
        "A template has exactly one milestone with the rule AnchorRule.Root; this one has go-live, links-off.");

    [Fact]
    public void An_empty_template_has_no_root() => Finds(
        () => Some.TemplateOf(), "A template has exactly one milestone with the rule AnchorRule.Root; this one has none.");

    [Fact]
    public void A_milestone_counts_from_one_in_the_template() => Finds(
        () => Some.TemplateOf(Root, new MilestoneTemplate(Some.FinalExtract, "Final extract", OffsetRule.Before(new("golive"), DateOffset.WorkingDays(3)))),
        "Milestone 'final-extract' counts from 'golive', which is not in the template; known milestones are final-extract, go-live.");

    [Fact]
    public void A_milestone_names_a_phase_and_a_role_in_the_template() => Finds(
        () => Some.TemplateOf(new MilestoneTemplate(Some.GoLive, "Go Live", AnchorRule.Root) { Phase = new("end"), Owner = new("boss") }),
        "Milestone 'go-live' belongs to phase 'end', which is not in the template.",
        "Milestone 'go-live' is owned by role 'boss', which is not in the template.");

    [Fact]
    public void A_phase_names_milestones_and_roles_in_the_template() => Finds(
        () => Some.TemplateWith(phases: [.. Some.Phases, new(new("extra"), "Extra", new("dawn"), new("dusk")) { Roles = [new("boss")] }]),
        $"Phase 'extra' begins on the day of 'dawn', which is not in the template; {Known}.",
        $"Phase 'extra' ends on the day of 'dusk', which is not in the template; {Known}.",
        "Phase 'extra' needs role 'boss', which is not in the template.");

    [Fact]
    public void A_notice_names_milestones_and_a_role_in_the_template() => Finds(
        () => Some.TemplateWith(notices:
        [
            new(new("extra"), new("party"), "Party", new("dawn"), new(DateOffset.Days(5))) { Back = new("dusk"), Owner = new("boss") },
        ]),
        $"Notice 'extra' is about the day of 'dawn', which is not in the template; {Known}.",
        $"Notice 'extra' ends on the day of 'dusk', which is not in the template; {Known}.",
        "Notice 'extra' is sent by role 'boss', which is not in the template.");

    [Fact]
    public void A_window_counts_from_milestones_in_the_template() => Finds(
        () => Some.TemplateWith(windows: [.. Some.Windows, new(new("extra"), "Extra", OffsetRule.On(new("dawn")), OffsetRule.On(new("dusk")))]),
        $"Window 'extra' counts from 'dawn', which is not in the template; {Known}.",
        $"Window 'extra' counts from 'dusk', which is not in the template; {Known}.");

    [Fact]
    public void An_activity_names_what_is_in_the_template() => Finds(
        () => Some.TemplateWith(activities:
        [
            new(new("extra"), "Extra", new("end")) { NotBefore = OffsetRule.On(new("dawn")), Latest = OffsetRule.On(new("dusk")), Owners = [new("boss")] },
        ]),
        "Activity 'extra' belongs to phase 'end', which is not in the template.",
        $"Activity 'extra' counts from 'dawn', which is not in the template; {Known}.",
        $"Activity 'extra' counts from 'dusk', which is not in the template; {Known}.",
        "Activity 'extra' is owned by role 'boss', which is not in the template.");

    [Fact]
    public void An_order_names_milestones_in_the_template() => Finds(
        () => Some.TemplateWith(sequences: [new(new("dawn"), new("dusk"))]),
        $"A sequence begins with 'dawn', which is not in the template; {Known}.",
        $"A sequence ends with 'dusk', which is not in the template; {Known}.");

    [Fact]
    public void The_critical_window_is_in_the_template() => Finds(
        () => Some.TemplateWith(criticalWindow: "panic"), "The template calls critical window 'panic', which is not in the template.");

    [Fact]
    public void Milestones_do_not_count_from_each_other_in_a_circle() => Finds(
        () => Some.TemplateOf(Root, On("a", "b"), On("b", "c"), On("c", "a"), On("d", "a")),
        "These milestones count from each other in a circle: a, b, c, a; one of them needs another anchor.");

    [Fact]
    public void A_milestone_does_not_count_from_itself() => Finds(
        () => Some.TemplateOf(Root, On("a", "a")), "These milestones count from each other in a circle: a, a; one of them needs another anchor.");

    [Fact]
    public void Every_circle_is_reported() => Finds(
        () => Some.TemplateOf(Root, On("a", "b"), On("b", "a"), On("c", "d"), On("d", "c")),
        "These milestones count from each other in a circle: a, b, a; one of them needs another anchor.",
        "These milestones count from each other in a circle: c, d, c; one of them needs another anchor.");

    [Fact]
    public void What_claims_an_authority_names_a_source() => Finds(
        () => Some.TemplateOf(
            Root,
            new MilestoneTemplate(new("a"), "A", OffsetRule.On(Some.GoLive), new Provenance(Hardness.Hard, Certainty.Must)),
            new MilestoneTemplate(new("b"), "B", OffsetRule.On(Some.GoLive), new Provenance(Hardness.Soft, Certainty.Unverified))),
        "Rule 'a' is said to be 'must' but names no source; name one, or call it a local custom or a default.",
        "Rule 'b' is said to be 'unverified' but names no source; name one, or call it a local custom or a default.");

    [Fact]
    public void A_phase_ends_on_or_after_the_day_it_begins() => Finds(
        () => Some.TemplateWith(phases: [.. Some.Phases, new(new("extra"), "Extra", Some.GoLive, Some.FinalExtract)]),
        "Phase 'extra' (go-live to final-extract) ends before it starts by its own rules; swap its ends or change a rule.");

    [Fact]
    public void A_window_ends_on_or_after_the_day_it_begins() => Finds(
        () => Some.TemplateWith(windows: [.. Some.Windows, new(new("extra"), "Extra", OffsetRule.On(Some.GoLive), OffsetRule.Before(Some.GoLive, DateOffset.Days(1)))]),
        "Window 'extra' (from go-live to 1 calendar day before go-live) ends before it starts by its own rules; swap its ends or change a rule.");

    [Fact]
    public void A_window_that_is_backward_on_some_weekdays_only_is_sound() => Some.TemplateWith(windows:
        [
            .. Some.Windows,
            new(new("extra"), "Extra", OffsetRule.Before(Some.GoLive, DateOffset.Days(2), Calendars.DayRoll.Following), OffsetRule.Before(Some.GoLive, DateOffset.Days(1))),
        ])
        .Windows.Should().HaveCount(3); // for a Go Live on a Monday it runs from that Monday to the Sunday before

    [Fact]
    public void Several_faults_are_reported_at_once()
    {
        Action template = () => Some.TemplateOf(
            On("a", "b"), On("b", "a"), On("b", "x"), new MilestoneTemplate(new("c"), "C", OffsetRule.On(new("a")), new Provenance(Hardness.Soft, Certainty.May)));
        UnsoundInputException thrown = template.Should().Throw<UnsoundInputException>().Which;
        thrown.Faults.Select(fault => (fault.Where, fault.Message)).Should().Equal(
            ("rule 'b'", "The rule key 'b' is used 2 times; each key names one rule."),
            ("the root", "A template has exactly one milestone with the rule AnchorRule.Root; this one has none."),
            ("Milestone 'b'", "Milestone 'b' counts from 'x', which is not in the template; known milestones are a, b, b, c."),
            ("the rules", "These milestones count from each other in a circle: a, b, a; one of them needs another anchor."),
            ("rule 'c'", "Rule 'c' is said to be 'may' but names no source; name one, or call it a local custom or a default."));
        thrown.Message.Should().StartWith("Template 'bare' has 5 faults. The rule key 'b' is used 2 times; each key names one rule. A template has");
    }

    [Fact]
    public void A_thousand_parts_are_the_most() => Finds(
        () => Some.TemplateOf([Root, .. Chain(1_000)]), "The template has 1001 parts; at most 1000 are planned.");

    [Fact]
    public void A_thousand_parts_in_one_chain_are_planned() => Some.TemplateOf([Root, .. Chain(999)]).Milestones.Should().HaveCount(1_000);

    [Fact]
    public void A_very_long_chain_is_refused_and_not_walked() => Finds(
        () => Some.TemplateOf([Root, .. Chain(100_000).Reverse()]), "The template has 100001 parts; at most 1000 are planned.");

    [Fact]
    public void A_null_part_is_refused_by_the_name_of_its_list()
    {
        Action milestones = () => Some.TemplateOf(Root, null!);
        Action roles = () => Some.TemplateWith(roles: [.. Some.Roles, null!]);
        milestones.Should().Throw<ArgumentException>().WithMessage("A part of the template is null; leave it out. (Parameter 'milestones')");
        roles.Should().Throw<ArgumentException>().WithParameterName("roles");
    }

    private static MilestoneTemplate On(string key, string from) => new(new(key), key, OffsetRule.On(new(from)));

    private static IEnumerable<MilestoneTemplate> Chain(int length) => Enumerable.Range(1, length)
        .Select(index => On(Invariant($"m{index}"), index == 1 ? "go-live" : Invariant($"m{index - 1}")));

    private static void Finds(Func<MigrationTemplate> template, params string[] messages) =>
        template.Should().Throw<UnsoundInputException>().Which.Faults.Select(fault => fault.Message).Should().Equal(messages);
}
