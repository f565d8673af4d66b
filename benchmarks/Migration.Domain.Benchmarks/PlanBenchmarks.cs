using BenchmarkDotNet.Attributes;
using MigrationDomain.Calendars;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Benchmarks;

/// <summary>How long a whole gp-practice plan takes, and how much more it costs to read every sentence in it. The budget of a plan is 50 µs and 64 KiB.</summary>
[MemoryDiagnoser]
public class PlanBenchmarks
{
    private static readonly PlanRequest Plain = new()
    {
        Template = StandardTemplates.GpPractice,
        RootDate = new LocalDate(2027, 4, 6),
        Calendar = WorkingCalendars.EnglandAndWales,
    };

    private static readonly PlanRequest Late = Plain with
    {
        Today = new LocalDate(2027, 2, 1),
        Pins = [new Pin(new MilestoneKey("kick-off"), new LocalDate(2027, 1, 12))],
        Overrides = [new RuleOverride { Rule = "pcse", Offset = DateOffset.Days(10), Why = "agreed with the service", By = "project manager" }],
    };

    [Benchmark(Baseline = true)]
    public MigrationPlan Plan() => MigrationPlanner.Plan(Plain);

    [Benchmark]
    public MigrationPlan PlanWithTodayPinAndOverride() => MigrationPlanner.Plan(Late);

    /// <summary>Every sentence of every step and finding, as a report would print them.</summary>
    [Benchmark]
    public int PlanAndReadEverything()
    {
        MigrationPlan plan = MigrationPlanner.Plan(Late);
        int letters = 0;
        foreach (PlannedMilestone milestone in plan.Milestones)
        {
            letters += milestone.Derivation.ToString().Length;
        }

        foreach (PlannedNotice notice in plan.Notices)
        {
            letters += notice.Derivation.ToString().Length;
        }

        foreach (Finding finding in plan.Findings)
        {
            letters += finding.Message.Length;
        }

        return letters;
    }

    [Benchmark]
    public int Schedule() => MigrationPlanner.Plan(Plain).Schedule().Length;

    [Benchmark]
    public EarliestRootDate EarliestRoot() => MigrationPlanner.EarliestRoot(Plain with { Today = new LocalDate(2027, 2, 1) });
}
