using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>What makes gates, questions, streams and risks unsound.</summary>
public sealed class ReadinessFaultTests
{
    private static readonly RoleKey LeadGp = new("lead-gp");

    [Fact]
    public void Gates_criteria_and_questions_share_the_keys_of_rules() => Finds(
        () => Some.TemplateWith(gates: [Gate("go-live", [Count("prescriptions")]), Gate("tasks")], questions: [Question("kick-off")]),
        "The rule key 'kick-off' is used 2 times; each key names one rule.",
        "The rule key 'go-live' is used 2 times; each key names one rule.",
        "The rule key 'prescriptions' is used 2 times; each key names one rule.",
        "The rule key 'tasks' is used 2 times; each key names one rule.");

    [Fact]
    public void A_stream_and_a_risk_are_given_once() => Finds(
        () => Some.TemplateWith(streams: [Stream("scanning"), Stream("scanning")], risks: [Risk("late"), Risk("late")]),
        "The stream key 'scanning' is used 2 times; each key names one stream.",
        "The risk key 'late' is used 2 times; each key names one risk.");

    [Fact]
    public void A_gate_waits_only_for_one_before_it() => Finds(
        () => Some.TemplateWith(gates: [Gate("one", after: "two"), Gate("two"), Gate("three", after: "three")]),
        "Gate 'one' comes after gate 'two', which does not stand before it in the template; list the gates in their order.",
        "Gate 'three' comes after gate 'three', which does not stand before it in the template; list the gates in their order.");

    [Fact]
    public void A_gate_names_only_what_is_in_the_template() => Finds(
        () => Some.TemplateWith(gates:
        [
            new(new("go"), "Go", OffsetRule.On(new("dawn")), new("boss"),
                [new(new("proof"), "Proved", Criticality.Must, new("boss"), "proof") { MetBy = [RuleReference.To(new ActivityKey("dance")), RuleReference.To(new GateKey("gone"))] }])
            {
                After = [new("gone")],
            },
        ]),
        "Gate 'go' counts from 'dawn', which is not in the template; known milestones are access-ends, data-checked, final-extract, go-live, kick-off, links-off, links-on, report, test-extract, trained.",
        "Gate 'go' is decided by role 'boss', which is not in the template.",
        "Gate 'go' comes after gate 'gone', which is not in the template.",
        "Criterion 'proof' is owned by role 'boss', which is not in the template.",
        "Criterion 'proof' is met by 'activity dance', which is not in the template.",
        "Criterion 'proof' is met by 'gate gone', which is not in the template.");

    [Fact]
    public void A_gate_rests_only_on_one_before_it() => Finds(
        () => Some.TemplateWith(gates: [Gate("one", [new(new("proof"), "Proved", Criticality.Must, LeadGp, "proof") { MetBy = [RuleReference.To(new GateKey("two"))] }]), Gate("two")]),
        "Criterion 'proof' of gate 'one' is met by gate 'two', which does not stand before it in the template; list the gates in their order.");

    [Fact]
    public void A_question_names_only_what_is_in_the_template() => Finds(
        () => Some.TemplateWith(questions:
        [
            new(new("asked"), new("end"), "Has the {boss} agreed?") { AskedOf = [new("boss")], AnsweredBy = [RuleReference.To(new NoticeKey("letter"))] },
        ]),
        "Question 'asked' stands under phase 'end', which is not in the template.",
        "Question 'asked' is asked of role 'boss', which is not in the template.",
        "Question 'asked' is answered by 'notice letter', which is not in the template.",
        "Question 'asked' names role 'boss', which is not in the template.");

    [Fact]
    public void Streams_risks_and_the_point_of_no_return_name_only_what_is_in_the_template() => Finds(
        () => Some.TemplateWith(
            streams: [new(new("scanning"), "Scanning", new("boss"), "Kept.", "Scanned.")],
            risks: [new(new("late"), RiskKind.Opportunity, "Late") { Owner = new("boss"), Escalation = [new("boss")], Review = OffsetRule.On(new("dawn")) }],
            pointOfNoReturn: new(OffsetRule.On(Some.GoLive), OffsetRule.On(new("dusk")))),
        "The point of no return counts from 'dusk', which is not in the template; known milestones are access-ends, data-checked, final-extract, go-live, kick-off, links-off, links-on, report, test-extract, trained.",
        "Stream 'scanning' is owned by role 'boss', which is not in the template.",
        "Opportunity 'late' is owned by role 'boss', which is not in the template.",
        "Opportunity 'late' is escalated to role 'boss', which is not in the template.",
        "Opportunity 'late' counts from 'dawn', which is not in the template; known milestones are access-ends, data-checked, final-extract, go-live, kick-off, links-off, links-on, report, test-extract, trained.");

    [Fact]
    public void Evidence_holds_for_calendar_time() => Finds(
        () => Some.TemplateWith(gates: [Gate("go", [new(new("proof"), "Proved", Criticality.Must, LeadGp, "proof") { Queue = new("left-over"), ValidFor = DateOffset.WorkingDays(5) }])]),
        "Evidence of criterion 'proof' holds for '5 working days'; use days, weeks or months.");

    [Fact]
    public void Something_shows_whether_it_is_so() => Finds(
        () => Some.TemplateWith(gates: [Gate("go", [new(new("proof"), "Proved", Criticality.Must, LeadGp, "proof")])], questions: [new(new("asked"), new("cutover"), "Is it?")]),
        "Criterion 'proof' names nothing that shows whether it is so; name a milestone, activity, notice or gate.",
        "Question 'asked' names nothing that shows whether it is so; name a milestone, activity, notice or gate.");

    [Fact]
    public void What_claims_an_authority_names_it() => Finds(
        () => Some.TemplateWith(risks: [new(new("late"), RiskKind.Risk, "Late", new(Hardness.Soft, Certainty.Must))]),
        "Rule 'late' is said to be 'must' but names no source; name one, or call it a local custom or a default.");

    private static GateTemplate Gate(string key, IEnumerable<GateCriterion>? criteria = null, string? after = null) =>
        new(new(key), "Gate", OffsetRule.On(Some.GoLive), LeadGp, criteria ?? []) { After = after is null ? [] : [new(after)] };

    private static GateCriterion Count(string key) => new(new(key), "None is left", Criticality.Must, LeadGp, "the count") { Queue = new("left-over") };

    private static ChecklistQuestion Question(string key) => new(new(key), new("cutover"), "Is it so?") { AnsweredBy = [RuleReference.To(Some.GoLive)] };

    private static StreamTemplate Stream(string key) => new(new(key), "Scanning", LeadGp, "Kept.", "Scanned.");

    private static RiskTemplate Risk(string key) => new(new(key), RiskKind.Risk, "Late");

    private static void Finds(Func<MigrationTemplate> template, params string[] messages) =>
        FluentActions.Invoking(template).Should().Throw<UnsoundInputException>().Which.Faults.Select(fault => fault.Message).Should().Equal(messages);
}
