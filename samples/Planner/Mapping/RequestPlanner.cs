using MigrationDomain.Availability;
using MigrationDomain.Interchange.Json.Mapping;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Interchange.Json.Requests;
using MigrationDomain.Planning;
using MigrationDomain.Templates;

namespace Planner.Mapping;

/// <summary>Turns a request into the library's inputs and plans it.</summary>
internal static class RequestPlanner
{
    /// <summary>Plans a request, or reports every fault that the reader could not see.</summary>
    public static PlannedRequest? Plan(RequestDocument request, Faults faults)
    {
        if (TemplateChoice.Find(request.Template, request.Edition, faults) is not { } template)
        {
            return null;
        }

        Roster? roster = RosterMapping.Map(request, template, faults);
        PlanRequest mapped = Map(request, template, faults);
        LedgerMapping.Check(request, template, faults);
        ProgrammeMapping.Check(request, template, faults);
        if (faults.Any || roster is null || Plan(mapped, request, faults) is not { } plan)
        {
            return null;
        }

        ConflictPolicy policy = request.Frozen?.Value == false ? ConflictPolicy.NotFrozen : ConflictPolicy.Frozen;
        return new PlannedRequest
        {
            Plan = plan,
            Roster = roster,
            Policy = policy,
            KnowsPeople = request.People is not null,
            HasTrajectory = request.Trajectory is not null,
            Training = ProgrammeMapping.Training(request, plan),
            Shifts = ProgrammeMapping.Shifts(request),
            Downtime = ProgrammeMapping.Downtime(request),
            JudgesAvailability = RosterMapping.HasAny(request),
        };
    }

    /// <summary>Reports unknown ids in a request that has other faults, so that all of them are told at once.</summary>
    public static void CheckIds(RequestDocument request, Faults faults)
    {
        if (TemplateChoice.Find(request.Template, request.Edition, faults) is { } template)
        {
            RuleMapping.CheckIds(request, template, faults);
            PeopleMapping.Requirements(request, template, faults);
            CalendarMapping.OfParties(request, template, faults);
            LedgerMapping.Check(request, template, faults);
            ProgrammeMapping.Check(request, template, faults);
        }
    }

    private static PlanRequest Map(RequestDocument request, MigrationTemplate template, Faults faults) => new()
    {
        Template = template,
        RootDate = request.GoLive.Value,
        Calendar = CalendarMapping.OfPractice(request),
        PartyCalendars = CalendarMapping.OfParties(request, template, faults),
        Pins = RuleMapping.Pins(request, template, faults),
        Overrides = RuleMapping.Overrides(request, template, faults),
        Served = LedgerMapping.Served(request),
        Done = LedgerMapping.Done(request),
        Today = request.Today?.Value,
    };

    private static MigrationPlan? Plan(PlanRequest mapped, RequestDocument request, Faults faults)
    {
        UnsoundInput unsound = new(request.Place, faults);
        foreach (OverrideEntry change in request.Overrides)
        {
            unsound.Know($"override of '{change.Rule}'", (change.Offset?.Place ?? change.Count?.Place) ?? change.Place);
        }

        return unsound.Catch(() => MigrationPlanner.Plan(mapped));
    }
}
