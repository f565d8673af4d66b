using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using MigrationDomain.Testing;

namespace MigrationDomain.Tracking;

public sealed class ProgressLawTests
{
    [Fact]
    public void A_replan_moves_what_is_open_only() => Check.That(ArbProgress.Cases, @case =>
    {
        MigrationPlan before = MigrationPlanner.Plan(@case.Ledger.ApplyTo(@case.Request));
        PlanRequest moved = @case.Request with { RootDate = @case.Request.RootDate.PlusDays(16) };
        MigrationPlan after = MigrationPlanner.Plan(@case.Ledger.ApplyTo(moved, before));
        foreach (PlannedMilestone milestone in after.Milestones.Where(milestone => @case.Ledger.StateOf(LedgerSubject.Of(milestone.Key)).IsSettled))
        {
            milestone.Date.Should().Be(before[milestone.Key].Date);
        }

        LocalDate end = @case.AsOf.PlusYears(1);
        ProgressReport then = ProgressTracker.Report(before, @case.Ledger, end);
        ProgressReport now = ProgressTracker.Report(after, @case.Ledger, end);
        foreach (ProgressLine line in now.Lines.Where(line => @case.Ledger.StateOf(line.Subject).IsSettled))
        {
            line.SettledOn.Should().Be(then[line.Subject].SettledOn);
        }
    });

    [Fact]
    public void What_is_open_moves_as_if_nothing_else_were_there() => Check.That(ArbProgress.Cases, @case =>
    {
        MigrationPlan before = MigrationPlanner.Plan(@case.Request);
        MigrationPlan after = MigrationPlanner.Plan(Ledger.Empty.ApplyTo(@case.Request with { RootDate = @case.Request.RootDate.PlusDays(16) }, before));
        after.Milestones.Select(milestone => milestone.ToString()).Should().Equal(
            MigrationPlanner.Plan(@case.Request with { RootDate = @case.Request.RootDate.PlusDays(16) }).Milestones.Select(milestone => milestone.ToString()));
    });

    /// <summary>The planner works out by itself what is late; a variation, of which it knows nothing, is left out.</summary>
    [Fact]
    public void Planner_and_tracker_agree_on_what_is_late() => Check.That(ArbProgress.Cases, @case =>
    {
        Ledger known = @case.Ledger.UpTo(@case.Request.Zone.AtStartOfDay(@case.AsOf.PlusDays(1)).ToInstant() - Duration.Epsilon);
        MigrationPlan plan = MigrationPlanner.Plan(known.ApplyTo(@case.Request));
        ILookup<string, string> late = plan.Findings.ToLookup(finding => finding.Code, finding => finding.Subject);
        IEnumerable<ProgressLine> overdue = ProgressTracker.Report(plan, @case.Ledger, @case.AsOf).With(ProgressStatus.Overdue);
        Of(LedgerSubjectKind.Milestone).Should().BeEquivalentTo(late[FindingCodes.MilestoneLate].Where(key => known.StateOf(LedgerSubject.Of(new MilestoneKey(key))).AgreedOn is null));
        Of(LedgerSubjectKind.Notice).Should().BeEquivalentTo(late[FindingCodes.NoticeLate].Where(key => plan[new NoticeKey(key)].SentOn is null));

        IEnumerable<string> Of(LedgerSubjectKind kind) => overdue
            .Where(line => line.Subject.Kind == kind && known.StateOf(line.Subject).AgreedOn is null && known.StateOf(line.Subject).SentOn is null)
            .Select(line => line.Subject.Key);
    });

    [Fact]
    public void No_text_holds_a_name_a_reason_or_a_note() => Check.That(ArbProgress.Cases, @case =>
    {
        ProgressReport report = ProgressTracker.Report(MigrationPlanner.Plan(@case.Ledger.ApplyTo(@case.Request)), @case.Ledger, @case.AsOf);
        string said = string.Join('\n', [
            .. Enum.GetValues<Audience>().Select(report.Summary), ReportText.Of(report), $"{@case.Ledger}", .. @case.Ledger.Entries.Select(entry => $"{entry}"),
            .. @case.Ledger.States.Select(state => $"{state}"),
        ]);
        said.Should().NotContain("Zebedee");
    });

    [Fact]
    public void What_is_overdue_stays_overdue_while_nothing_is_recorded() => Check.That(ArbProgress.Cases, @case =>
    {
        MigrationPlan plan = MigrationPlanner.Plan(@case.Request);
        ProgressReport today = ProgressTracker.Report(plan, Ledger.Empty, @case.AsOf);
        ProgressReport later = ProgressTracker.Report(plan, Ledger.Empty, @case.AsOf.PlusDays(9));
        today.With(ProgressStatus.Overdue).Select(line => line.Subject).Should().BeSubsetOf(later.With(ProgressStatus.Overdue).Select(line => line.Subject));
    });
}
