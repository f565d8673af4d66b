using FirstPlan;
using MigrationDomain.Calendars;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

#region plan
MigrationPlan plan = MigrationPlanner.Plan(new PlanRequest
{
    Template = StandardTemplates.GpPractice,
    RootDate = new LocalDate(2027, 4, 6), // Go Live, the Tuesday of the week after Easter
    Calendar = WorkingCalendars.EnglandAndWales,
    Today = new LocalDate(2026, 11, 23),
});
Console.WriteLine(plan[new NoticeKey("eps")]);
#endregion

Page.Title($"{plan.Request.Template.Name}, {plan.Request.Template.Edition.Name}");
Page.Line($"Go Live on {Page.Day(plan.Request.RootDate)}, planned on {Page.Day(plan.Request.Today)}.");

Page.Title("Milestones");
foreach (PlannedMilestone milestone in plan.Milestones)
{
    Page.Row(milestone.Date, milestone.Name, milestone.Rule.ToString());
}

Page.Title("Phases");
foreach (PlannedPhase phase in plan.Phases)
{
    Page.Row(phase.From, phase.Name, phase.From == phase.To ? "this day" : $"until {Page.Day(phase.To)}");
}

Page.Title("Notice sheet: whom to tell, at the latest");
foreach (PlannedNotice notice in plan.Notices)
{
    string outage = notice.OutageDays is { } days ? $", back after {days} days" : "";
    Page.Row(notice.SendBy, notice.Template.PartyName, $"of the change on {Page.Day(notice.ChangeOn)}{outage}");
}

Page.Title("What to know");
foreach (Finding finding in plan.Findings)
{
    Page.Line($"{finding}");
}

Page.Title("Why are the links switched off that day?");
#region why
PlannedMilestone linksOff = plan[new MilestoneKey("links-off")];
foreach (DerivationStep step in linksOff.Derivation.Steps)
{
    Console.WriteLine(step);
}
#endregion

Page.Title("How early could it be, if work started today?");
#region earliest
EarliestRootDate earliest = MigrationPlanner.EarliestRoot(plan.Request);
Console.WriteLine(earliest);
#endregion
