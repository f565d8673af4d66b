using MigrationDomain.Calendars;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using MigrationDomain.Tracking;
using NodaTime;
using WeeklyReport;

LocalDate today = new(2026, 8, 7);
PlanRequest agreed = new()
{
    Template = StandardTemplates.GpPractice,
    RootDate = new LocalDate(2026, 9, 15),
    Calendar = WorkingCalendars.EnglandAndWales,
};

#region report
Ledger ledger = new(Diary.Entries); // what the team stored since the plan was agreed
MigrationPlan plan = MigrationPlanner.Plan(ledger.ApplyTo(agreed with { Today = today }));
Baseline baseline = new(ledger.Baselines[^1], MigrationPlanner.Plan(agreed));
ProgressReport report = ProgressTracker.Report(plan, ledger, today, new ProgressOptions { Baseline = baseline.Plan });
Console.WriteLine(report.Summary(Audience.Planner));
#endregion

Title("Due by " + Day(report.SoonThrough));
foreach (ProgressLine line in report.Lines.Where(line => line.Status is ProgressStatus.Due or ProgressStatus.DueSoon))
{
    Console.WriteLine($"{Day(line.DueOn)}  {line.Name} ({line.Owner})");
}

Title("Late, by who sees to it");
foreach (IGrouping<RoleKey?, ProgressLine> owner in report.With(ProgressStatus.Overdue).GroupBy(line => line.Owner))
{
    Console.WriteLine($"{owner.Key}: {string.Join("; ", owner)}");
}

Title("Waiting for something late");
foreach (ProgressLine line in report.With(ProgressStatus.Blocked))
{
    Console.WriteLine(line);
}

Title("Chase today");
foreach (Chase chase in report.ToChase)
{
    Console.WriteLine(chase);
}

Title("Slipped since the baseline '" + baseline.Name + "', and why");
foreach (MilestoneVariance slip in baseline.Explain(plan, ledger).Slipped)
{
    Console.WriteLine(slip);
}

Title("For the practice, and for everybody");
Console.WriteLine(report.Summary(Audience.Practice));
Console.WriteLine(report.Summary(Audience.Public));

static void Title(string text) => Console.WriteLine(Invariant($"\n{text}\n{new string('-', text.Length)}"));

static string Day(LocalDate? date) => date is { } known ? Invariant($"{known:ddd uuuu-MM-dd}") : "no date";
