using System.Text;
using System.Text.Json;
using AotPlan;
using MigrationDomain.Calendars;
using MigrationDomain.Interchange;
using MigrationDomain.Interchange.Csv;
using MigrationDomain.Interchange.Json;
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

ReadResult<MigrationRequest> request = RequestJson.Read(Encoding.UTF8.GetBytes("""{ "template": "gp-practice", "goLive": "2027-04-13", "goLife": "2027-04-14" }"""));
Console.WriteLine(request.Faults.Single());

using StringWriter sheet = new();
_ = NoticeCsv.Write(sheet, plan);
Console.WriteLine(sheet.ToString().Split('\n')[1].TrimEnd());

// A message of the program's own, by a context generated from source.
string message = JsonSerializer.Serialize(
    new Question { Asks = "Could this work?", Request = new() { Template = StandardTemplates.GpPractice, GoLive = new LocalDate(2027, 4, 13) } }, Messages.Default.Question);
Console.WriteLine(JsonSerializer.Deserialize(message, Messages.Default.Question));
