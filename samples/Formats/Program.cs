using System.Collections.Immutable;
using Formats;
using MigrationDomain.Availability;
using MigrationDomain.Interchange;
using MigrationDomain.Interchange.Html;
using MigrationDomain.Interchange.ICalendar;
using MigrationDomain.Interchange.Json;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using NodaTime;

#region in
ReadResult<MigrationRequest> read = RequestJson.Read(Incoming.Request); // the bytes of a file, or what was posted
foreach (Fault fault in read.Faults)
{
    Console.WriteLine($"{fault.Where}: {fault.Message}");
}

MigrationRequest request = read.OrThrow();
BusyImport calendar = BusyCalendar.Read(Incoming.Calendar, new BusyCalendarOptions
{
    Who = "gp-1",
    From = new LocalDate(2027, 1, 1),
    To = new LocalDate(2027, 12, 31),
}).OrThrow();
request = request with
{
    Commitments = [.. request.Commitments, .. calendar.Commitments],
    Unknowns = [.. request.Unknowns, .. calendar.Unknowns],
};
#endregion

foreach (Fault issue in calendar.Issues)
{
    Console.WriteLine($"{issue.Where}: {issue.Message}");
}

#region out
MigrationPlan plan = MigrationPlanner.Plan(request.ToPlanRequest());
ImmutableArray<Conflict> conflicts = AvailabilityChecker.FindConflicts(plan, request.ToRoster(), request.Policy);
using StringWriter report = new(); // a file, or the answer of a web application
ImmutableArray<Loss> losses = HtmlReport.Write(report, plan, new HtmlOptions { Title = "Riverside Surgery", Conflicts = conflicts });
#endregion

Console.WriteLine(Invariant($"Left out of the report, {losses.Length}:"));
foreach (Loss loss in losses)
{
    Console.WriteLine($"- {loss}");
}

Console.WriteLine(Invariant($"Conflicts, {conflicts.Length}:"));
foreach (Conflict conflict in conflicts.Where(conflict => conflict.Severity > Severity.Note))
{
    Console.WriteLine($"- {conflict.Explain(Audience.Practice)}");
}

// The request with all that was read into it, as JSON again: nothing is lost.
using StringWriter again = new();
Console.WriteLine(Invariant($"{RequestJson.Write(again, request).Length} losses in the request that was written again."));
