using MigrationDomain.Calendars;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

MigrationPlan plan = MigrationPlanner.Plan(new PlanRequest
{
    Template = StandardTemplates.GpPractice,
    RootDate = new LocalDate(2027, 4, 13),
    Calendar = WorkingCalendars.EnglandAndWales,
    Today = new LocalDate(2026, 11, 23),
});
Console.WriteLine(plan);
foreach (PlannedMilestone m in plan.Milestones) { Console.WriteLine($"{m} [{m.Raw:R}] slack {m.SlackDays}/{m.SlackWorkingDays}"); foreach (var s in m.Derivation.Steps) Console.WriteLine("     " + s); }
foreach (var m in plan.Phases) Console.WriteLine(m);
foreach (var m in plan.Windows) Console.WriteLine(m);
foreach (var m in plan.Notices) Console.WriteLine($"{m} {string.Join(",", m.Reminders)} ack {m.AcknowledgeBy} chase {m.ChaseOn} earliest {m.EarliestChange} out {m.OutageDays}");
foreach (var m in plan.Findings) Console.WriteLine(m);
EarliestRootDate e = MigrationPlanner.EarliestRoot(plan.Request);
Console.WriteLine(e);
for (int k = 0; k < 8; k++)
{
    int N = 4000; long a0 = GC.GetAllocatedBytesForCurrentThread();
    var sw = System.Diagnostics.Stopwatch.StartNew();
    for (int i = 0; i < N; i++) { plan = MigrationPlanner.Plan(plan.Request); }
    Console.WriteLine($"{sw.Elapsed.TotalMicroseconds / N:F1} us {(GC.GetAllocatedBytesForCurrentThread() - a0) / N} bytes");
}
