using MyApp.Migrations;

MigrationPlan plan = MigrationPlanner.Plan(new PlanRequest
{
    Template = StandardTemplates.GpPractice,
    RootDate = new LocalDate(2027, 4, 13),
    Calendar = WorkingCalendars.EnglandAndWales,
});
Console.WriteLine(plan[new MilestoneKey("final-data-production")]);

Migration migration = new AddNotices();
Console.WriteLine($"{migration.GetType().Name} is a {typeof(Migration).FullName}");
