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
});
Console.WriteLine(plan[new MilestoneKey("final-data-production")]);
