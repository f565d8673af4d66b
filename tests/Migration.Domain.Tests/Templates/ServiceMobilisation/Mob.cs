using MigrationDomain.Calendars;
using MigrationDomain.Planning;
using MigrationDomain.Rules;

namespace MigrationDomain.Templates.ServiceMobilisation;

/// <summary>Requests for service-mobilisation plans, from words: a test says only what it is about.</summary>
internal static class Mob
{
    public static readonly string[] Keys = ["provider-selection-regime", "procurement-act-2023", "pcr-2015"];

    public static Edition Law(string edition) => StandardTemplates.Find("service-mobilisation", edition)!.Edition;

    public static MigrationTemplate Template(string edition) => StandardTemplates.Find("service-mobilisation", edition)!;

    /// <summary>A plan request; pins as "notice-published 2027-03-22".</summary>
    public static PlanRequest Request(string commencement, string edition, ServiceContract? contract, params string[] pins) => new()
    {
        Template = StandardTemplates.ServiceMobilisationFor(contract ?? new(), Law(edition)),
        RootDate = Some.Day(commencement),
        Calendar = WorkingCalendars.EnglandAndWales,
        Pins = [.. pins.Select(pin => pin.Split(' ')).Select(parts => new Pin(new(parts[0]), Some.Day(parts[1])))],
    };

    /// <summary>A contract with conditions as "lease-signed" or "lease-signed 2027-07-31".</summary>
    public static ServiceContract Contract(int? termMonths, params string[] conditions) => new()
    {
        TermMonths = termMonths,
        Conditions = [.. conditions.Select(condition => condition.Split(' ')).Select(parts => new ConditionPrecedent(new(parts[0]), parts.Length > 1 ? Some.Day(parts[1]) : null))],
    };

    /// <summary>The date of a milestone as ISO text, "unknown", or "left out".</summary>
    public static string Date(PlanRequest request, string milestone)
    {
        PlannedMilestone? planned = MigrationPlanner.Plan(request).Find(new MilestoneKey(milestone));
        return planned is null ? "left out" : planned.Date is { } date ? Invariant($"{date:R}") : "unknown";
    }
}
