using FsCheck.Fluent;
using MigrationDomain.Templates;
using MigrationDomain.Testing;

namespace MigrationDomain.Tracking;

/// <summary>Every stock programme can be gone through from its first gate to its last, and nothing a gate must have can be left out.</summary>
public sealed class WholeRunTests
{
    private static readonly WholeRun[] Runs = [.. StandardTemplates.All.Select(WholeRun.Of)];

    public static TheoryData<string, string> Templates
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (MigrationTemplate template in StandardTemplates.All)
            {
                data.Add(template.Key.Value, template.Edition.Key);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Everything_done_passes_every_gate(string template, string edition)
    {
        WholeRun run = Runs.Single(candidate => candidate.Plan.Request.Template == StandardTemplates.Find(template, edition));

        GateReview review = GateReviewer.Review(run.Plan, new Ledger(run.Entries), run.End);

        review.Gates.Should().NotBeEmpty();
        review.Gates.Where(gate => gate.Status != GateStatus.Passed || gate.Readiness != GateReadiness.Go).Select(gate => $"{gate}").Should().BeEmpty();
    }

    [Fact]
    public void Whatever_a_gate_must_have_shuts_it_when_it_is_left_out_and_every_gate_after_it() => Check.That(
        from run in Gen.Elements(Runs)
        from left in Gen.Elements(run.Entries.ToArray())
        select (run, left),
        made =>
        {
            GateReview review = GateReviewer.Review(made.run.Plan, new Ledger(made.run.Entries.Where(entry => entry.Id != made.left.Id)), made.run.End);
            HashSet<GateKey> shut = [];
            foreach (GateTemplate gate in made.run.Plan.Request.Template.Gates)
            {
                if (gate.Key.Value == made.left.Id || gate.After.Any(shut.Contains) || gate.Criteria.Any(criterion => IsMissed(criterion, made.left, shut)))
                {
                    shut.Add(gate.Key);
                }
            }

            return review.Gates.All(gate => gate.IsPassed != shut.Contains(gate.Key));
        });

    private static bool IsMissed(GateCriterion criterion, LedgerEntry left, HashSet<GateKey> shut) =>
        criterion.Criticality == Criticality.Must
        && (criterion.Key.Value == left.Id
            || criterion.MetBy.Any(shown => $"{shown}" == left.Id || (shown.Kind == RuleKind.Gate && shut.Contains(new GateKey(shown.Id)))));
}
