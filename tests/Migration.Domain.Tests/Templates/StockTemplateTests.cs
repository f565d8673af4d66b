using System.Text.RegularExpressions;

namespace MigrationDomain.Templates;

/// <summary>What holds of every template the library knows, in every edition.</summary>
public sealed partial class StockTemplateTests
{
    public static TheoryData<string, string> All
    {
        get
        {
            TheoryData<string, string> all = [];
            foreach (MigrationTemplate template in StandardTemplates.All)
            {
                all.Add(template.Key.Value, template.Edition.Key);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_rule_names_a_source(string template, string edition) =>
        Of(template, edition).Rules().Where(rule => rule.Provenance.Sources.IsEmpty).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(All))]
    public void Every_demand_on_people_names_a_source(string template, string edition) =>
        Of(template, edition).Requirements.Where(requirement => requirement.Provenance.Sources.IsEmpty).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(All))]
    public void Everything_to_be_done_has_a_phase_and_an_owner(string template, string edition)
    {
        RuleEntry[] duties =
        [
            .. Of(template, edition).Rules().Where(rule => rule.Kind is RuleKind.Milestone or RuleKind.Notice or RuleKind.Activity),
        ];

        duties.Where(rule => rule.Phase is null || rule.Owners.IsEmpty).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_role_has_a_duty(string template, string edition) =>
        Of(template, edition).Roles.Where(role => role.Duties.Length == 0).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(All))]
    public void No_name_means_two_roles(string template, string edition) =>
        Of(template, edition).Roles
            .SelectMany(role => role.Aliases.Append(role.Name).Append(role.Key.Value).Select(name => name.ToUpperInvariant()).Distinct())
            .Should().OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(All))]
    public void Every_phase_says_what_it_is_for_and_how_it_begins_and_ends(string template, string edition) =>
        Of(template, edition).Phases
            .Where(phase => phase.Objective.Length == 0 || phase.EntryGate.Length == 0 || phase.ExitGate.Length == 0 || phase.Roles.IsEmpty)
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(All))]
    public void No_text_speaks_of_a_source_by_a_tag(string template, string edition) => Texts(Of(template, edition)).Where(text => Tag().IsMatch(text)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(All))]
    public void Sentences_end_with_a_full_stop_and_remarks_do_not(string template, string edition)
    {
        MigrationTemplate programme = Of(template, edition);

        Sentences(programme).Where(text => !text.EndsWith('.') || !char.IsUpper(text[0])).Should().BeEmpty();
        programme.Activities.Where(activity => activity.Remark.EndsWith('.')).Should().BeEmpty();
    }

    private static MigrationTemplate Of(string template, string edition) => StandardTemplates.Find(template, edition)!;

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

    [GeneratedRegex(@"\b(S[0-3]|G19h?|G20h?|D21|N25|DMS|TRN|DASH|PCSE-[MC]|FDP|IDP|GP-\d\d|N-\d\d|SLA|A-\d\d|EHR-US|PDM|EPR-\d\d)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Tag();
}
