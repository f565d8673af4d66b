using MigrationDomain.Availability;
using MigrationDomain.Calendars;
using MigrationDomain.GoLive;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using NodaTime;

PlanRequest request = new()
{
    Template = StandardTemplates.GpPractice,
    RootDate = new LocalDate(2027, 6, 15),
    Calendar = WorkingCalendars.EnglandAndWales,
    Today = new LocalDate(2027, 1, 18),
};

#region team
RoleKey leadGp = new("lead-gp");
RoleKey clerk = new("registrations-clerk");
Roster roster = new(
    people: [
        new Person { Id = "gp-1", Roles = [leadGp] },
        new Person { Id = "gp-2", DeputyFor = [leadGp] },
        new Person { Id = "clerk-1", Roles = [clerk] },
        new Person { Id = "clerk-2", Roles = [clerk], KnownUntil = new LocalDate(2027, 7, 9) },
        new Person { Id = "clerk-3", Roles = [clerk], Works = WeeklyPattern.Days(IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday) },
    ],
    commitments: [
        new Commitment("gp-1", CommitmentKind.Leave, BusyTime.Days(new(2027, 6, 14), new(2027, 6, 15))),
        new Commitment("clerk-1", CommitmentKind.Training, BusyTime.On(new(2027, 6, 16), Session.Afternoon)),
    ],
    blackouts: [new Blackout(new DateInterval(new(2027, 5, 24), new(2027, 6, 4)), "half-term clinics")],
    requirements: [new CoverRequirement(clerk, atLeast: 2, during: new("critical-window"))]);
#endregion

#region check
MigrationPlan plan = MigrationPlanner.Plan(request);
foreach (Conflict conflict in AvailabilityChecker.FindConflicts(plan, roster))
{
    Console.WriteLine($"{conflict.Severity}: {conflict}");
}
#endregion

Console.WriteLine();
#region book
BookingAnswer answer = new BookingGuard([plan], roster).MayBook("clerk-2", CommitmentKind.Leave, BusyTime.Days(new(2027, 6, 10), new(2027, 6, 10)));
Console.WriteLine(answer);
#endregion

Console.WriteLine();
#region find
GoLiveSearch search = GoLiveFinder.Search(
    request, roster, new(2027, 6, 1), new(2027, 7, 16), new GoLiveOptions { PreferredWeekdays = [IsoDayOfWeek.Tuesday], Ideal = new(2027, 6, 15) });
Console.WriteLine(search);
foreach (GoLiveCandidate candidate in search.Candidates.Take(3))
{
    Console.WriteLine(candidate);
}
#endregion
