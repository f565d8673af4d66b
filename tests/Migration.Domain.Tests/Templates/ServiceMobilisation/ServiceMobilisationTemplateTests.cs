using System.Collections.Immutable;
using MigrationDomain.Testing;

namespace MigrationDomain.Templates.ServiceMobilisation;

public sealed class ServiceMobilisationTemplateTests
{
    public static TheoryData<string> Editions => [.. Mob.Keys];

    [Fact]
    public void The_newest_law_comes_first()
    {
        StandardTemplates.ServiceMobilisation.Should().BeSameAs(StandardTemplates.Find("service-mobilisation"));
        StandardTemplates.All.Where(template => template.Key.Value == "service-mobilisation").Select(template => template.Edition.Key).Should().Equal(Mob.Keys);
        StandardTemplates.All.Where(template => template.Key.Value == "service-mobilisation").Select(template => template.Edition.Year).Should().BeInDescendingOrder();
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Template_has_all_its_parts(string edition)
    {
        MigrationTemplate template = Mob.Template(edition);

        template.Root.Value.Should().Be("service-commencement");
        template.Phases.Select(phase => phase.Key.Value).Should().Equal("standstill", "mobilisation", "operation", "exit");
        template.Notices.Select(notice => notice.Key.Value).Should().Equal("pcse-merger");
        template.Roles.Where(role => role.LeadsWorkstream).Should().HaveCount(13);
        template.CriticalWindow!.Value.Should().Be("critical-window");
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Activities_are_mob_01_to_mob_18_in_order_and_then_the_further_ones(string edition)
    {
        string[] keys = [.. Mob.Template(edition).Activities.Select(activity => activity.Key.Value)];

        keys.Take(18).Should().Equal(Enumerable.Range(1, 18).Select(number => $"mob-{number:00}"));
        keys.Skip(18).Should().Equal("n-29", "mob-reporting", "mob-monitoring", "mob-local-issues", "mob-exit");
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_rule_names_a_source(string edition) => Mob.Template(edition).Rules().Where(rule => rule.Provenance.Sources.IsEmpty).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Editions))]
    public void Everything_to_be_done_has_a_phase_and_an_owner(string edition) => Mob.Template(edition).Rules()
        .Where(rule => rule.Kind is RuleKind.Milestone or RuleKind.Notice or RuleKind.Activity)
        .Where(rule => rule.Phase is null || rule.Owners.IsEmpty).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_phase_says_what_it_is_for_and_how_it_begins_and_ends(string edition) => Mob.Template(edition).Phases
        .Where(phase => phase.Objective.Length == 0 || phase.EntryGate.Length == 0 || phase.ExitGate.Length == 0 || phase.Roles.IsEmpty).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Editions))]
    public void Sentences_end_with_a_full_stop_and_remarks_do_not(string edition)
    {
        MigrationTemplate template = Mob.Template(edition);
        ImmutableArray<string> sentences =
        [
            .. template.Notices.Select(notice => notice.Asks), .. template.Windows.Select(window => window.Purpose), .. template.Roles.Select(role => role.Duties),
            .. template.Phases.SelectMany(phase => new[] { phase.Objective, phase.EntryGate, phase.ExitGate }),
        ];

        sentences.Where(text => !text.EndsWith('.') || !char.IsUpper(text[0])).Should().BeEmpty();
        template.Activities.Where(activity => activity.Remark.EndsWith('.')).Should().BeEmpty();
    }

    [Theory]
    [InlineData("CCG", "commissioner")]
    [InlineData("ICB", "commissioner")]
    [InlineData("awarded bidder", "provider")]
    [InlineData("HR/Workforce Lead", "workforce-lead")]
    [InlineData("Estates/Premises Lead", "estates-lead")]
    [InlineData("Health and Safety and Fire Safety advisor", "health-and-safety-adviser")]
    public void A_role_is_found_by_its_other_names(string name, string role) => StandardTemplates.ServiceMobilisation.FindRole(name)!.Key.Value.Should().Be(role);

    [Theory]
    [MemberData(nameof(Editions))]
    public void Rule_book_reads_as_accepted(string edition) => Golden.Match(
        string.Concat(Mob.Template(edition).Rules().Select(rule => $"{rule.Id}: {rule.Rule}\n    {rule.Provenance}\n")), $"rules-{edition}.txt");

    [Theory]
    [InlineData("pcr-2015", "procurement-act-2023")]
    [InlineData("procurement-act-2023", "provider-selection-regime")]
    public void Laws_differ_in_the_rules_listed(string from, string to) => Golden.Match(
        string.Concat(TemplateComparison.Compare(Mob.Template(from), Mob.Template(to)).Select(change => $"{change.Kind} {change.Id}\n    was {change.From}\n    is  {change.To}\n")),
        $"changes-{from}-to-{to}.txt");
}
