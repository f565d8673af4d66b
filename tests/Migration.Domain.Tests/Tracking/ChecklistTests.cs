using MigrationDomain.Planning;
using MigrationDomain.Templates;
using MigrationDomain.Testing;
using static MigrationDomain.Tracking.TwoGates;

namespace MigrationDomain.Tracking;

public sealed class ChecklistTests
{
    [Fact]
    public void A_role_reads_its_own_questions_in_its_own_words()
    {
        Checklist.For(new("practice-manager"), Plan).Items.Select(item => $"{item}").Should().Equal("[ ] Have you checked the data? (by 2026-03-31)");
        Checklist.For(new("lead-gp"), Plan).Items.Select(item => $"{item}").Should().Equal(
            "[ ] Has the practice checked the data? (by 2026-03-31)",
            "[ ] Does the practice manager know who was told? (by 2026-03-23)");
    }

    [Fact]
    public void A_question_is_answered_when_all_that_answers_it_is_there()
    {
        Manager("2026-03-31", Checked()).ToString().Should().Be("Checklist of the practice manager: 0 of 1 answered");
        Manager("2026-03-31", Checked(), Data()).Items[0].ToString().Should().Be("[x] Have you checked the data? (by 2026-03-31; answered on 2026-03-31)");
        Manager("2026-03-31", Checked(), Data()).Open.Should().BeEmpty();
    }

    [Fact]
    public void An_answer_is_taken_back_with_what_it_rests_on() =>
        Manager("2026-04-01", Checked(), Data(), Said.Revoked("no", "data", "2026-04-01")).Items[0].IsAnswered.Should().BeFalse();

    [Fact]
    public void An_unknown_role_is_named_with_those_there_are() =>
        FluentActions.Invoking(() => Checklist.For(new("boss"), Plan)).Should().Throw<ArgumentException>()
            .WithMessage("Template 'small' has no role 'boss'; it has practice-manager, lead-gp.*").WithParameterName("role");

    [Theory]
    [InlineData("guide-2019", "commissioner")]
    [InlineData("gp-it-futures-2020", "practice-manager")]
    [InlineData("nhs-england-2025", "project-manager")]
    [InlineData("nhs-england-2025", "commissioner")]
    public void Checklist_of_a_role_reads_as_accepted(string edition, string role)
    {
        MigrationPlan plan = MigrationPlanner.Plan(new PlanRequest
        {
            Template = StandardTemplates.Find("gp-practice", edition)!,
            RootDate = Some.Day("2026-09-15"),
            Calendar = Some.Calendar,
        });
        Ledger ledger = new(
        [
            Said.Done("1", Said.Activity("gp-01"), "2026-05-18"),
            Said.Done("2", Said.Activity("gp-03"), "2026-05-11"),
            Said.Done("3", Said.Activity("gp-16"), "2026-06-25"),
            Said.Sent("4", "patients", "2026-07-20"),
        ]);

        Checklist checklist = Checklist.For(new(role), plan, ledger, Some.Day("2026-08-03"));

        Golden.Match($"{checklist}\n{string.Concat(checklist.Items.GroupBy(item => item.Question.Phase).Select(phase => $"\n{phase.Key}\n{string.Concat(phase.Select(item => $"  {item}\n"))}"))}", $"checklist-{role}-{edition}.txt");
    }

    private static Checklist Manager(string asOf, params IEnumerable<LedgerEntry> entries) => Checklist.For(new("practice-manager"), Plan, new Ledger(entries), Some.Day(asOf));
}
