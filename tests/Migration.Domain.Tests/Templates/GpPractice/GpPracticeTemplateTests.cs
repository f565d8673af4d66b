using System.Text.RegularExpressions;

namespace MigrationDomain.Templates.GpPractice;

public sealed partial class GpPracticeTemplateTests
{
    public static TheoryData<string> Editions => [.. StockEditions.Keys];

    [Theory]
    [MemberData(nameof(Editions))]
    public void Template_has_all_its_parts(string edition)
    {
        MigrationTemplate template = StockEditions.Of(edition);

        template.Milestones.Should().HaveCount(24);
        template.Phases.Should().HaveCount(15);
        template.Notices.Should().HaveCount(10);
        template.Windows.Should().HaveCount(7);
        template.Root.Value.Should().Be("go-live");
        template.CriticalWindow!.Value.Should().Be("critical-window");
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Activities_are_gp_01_to_gp_75_in_order_and_then_the_further_ones(string edition)
    {
        string[] keys = [.. StockEditions.Of(edition).Activities.Select(activity => activity.Key.Value)];

        keys.Take(75).Should().Equal(Enumerable.Range(1, 75).Select(number => $"gp-{number:00}"));
        keys.Skip(75).Should().Equal(
            "n-03", "n-09", "n-11", "n-15", "n-18", "n-31", "n-reminders", "cutover-old-system", "cutover-referrals", "cutover-summarising",
            "roles-agreed", "communication-agreed", "action-list", "absent-people-briefed", "dates-checked", "dates-secured", "known-data-issues",
            "data-check-introduced", "equipment-cost-warned", "linked-services-listed", "training-approach", "staff-told", "online-message",
            "technical-requirements-signed", "equipment-agreed", "data-check-planned", "test-criteria-received", "issue-route-known",
            "data-left-behind-signed", "streams-planned", "re-entry-planned", "third-parties-planned", "cutover-dates-known", "extract-time-known",
            "recheck-planned", "cutover-training-ready", "run-off-known", "feedback-shared");
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_rule_names_a_source(string edition) =>
        StockEditions.Of(edition).Rules().Where(rule => rule.Provenance.Sources.IsEmpty).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_demand_on_people_names_a_source(string edition) =>
        StockEditions.Of(edition).Requirements.Where(requirement => requirement.Provenance.Sources.IsEmpty).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Editions))]
    public void Everything_to_be_done_has_a_phase_and_an_owner(string edition)
    {
        RuleEntry[] duties =
        [
            .. StockEditions.Of(edition).Rules().Where(rule => rule.Kind is RuleKind.Milestone or RuleKind.Notice or RuleKind.Activity),
        ];

        duties.Where(rule => rule.Phase is null || rule.Owners.IsEmpty).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_role_has_a_duty(string edition) =>
        StockEditions.Of(edition).Roles.Where(role => role.Duties.Length == 0).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_phase_says_what_it_is_for_and_how_it_begins_and_ends(string edition) =>
        StockEditions.Of(edition).Phases
            .Where(phase => phase.Objective.Length == 0 || phase.EntryGate.Length == 0 || phase.ExitGate.Length == 0 || phase.Roles.IsEmpty)
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Editions))]
    public void No_text_speaks_of_a_source_by_a_tag(string edition) => Texts(StockEditions.Of(edition)).Where(text => Tag().IsMatch(text)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Editions))]
    public void Sentences_end_with_a_full_stop_and_remarks_do_not(string edition)
    {
        MigrationTemplate template = StockEditions.Of(edition);

        Sentences(template).Where(text => !text.EndsWith('.') || !char.IsUpper(text[0])).Should().BeEmpty();
        template.Activities.Where(activity => activity.Remark.EndsWith('.')).Should().BeEmpty();
    }

    private static IEnumerable<string> Sentences(MigrationTemplate template) =>
    [
        .. template.Notices.Select(notice => notice.Asks),
        .. template.Windows.Select(window => window.Purpose),
        .. template.Roles.Select(role => role.Duties),
        .. template.Streams.SelectMany(stream => new[] { stream.Interim, stream.ReEntry }),
        .. template.Risks.Select(risk => risk.Plan),
        .. template.Phases.SelectMany(phase => new[] { phase.Objective, phase.EntryGate, phase.ExitGate }),
    ];

    private static IEnumerable<string> Texts(MigrationTemplate template) =>
    [
        .. Sentences(template),
        .. template.Rules().SelectMany(rule => new[] { rule.Name, rule.Rule, $"{rule.Provenance}" }),
        .. template.Roles.Select(role => $"{role}"),
    ];

    [GeneratedRegex(@"\b(S[0-3]|G19h?|G20h?|D21|N25|DMS|TRN|DASH|PCSE-[MC]|FDP|IDP|GP-\d\d|N-\d\d|SLA)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Tag();
}
