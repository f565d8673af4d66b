using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Interchange.Json.Requests;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using MigrationDomain.Tracking;

namespace MigrationDomain.Interchange.Json.Mapping;

/// <summary>Turns a request as it was written into the library's own types.</summary>
internal static class RequestMapping
{
    /// <summary>Turns a request, or reports every fault that the reader could not see.</summary>
    public static MigrationRequest? Map(RequestDocument request, Func<string, ReadResult<MigrationTemplate>?>? findTemplate, Faults faults)
    {
        if (TemplateChoice.Find(request, findTemplate, faults) is not { } template)
        {
            return null;
        }

        if (faults.Any || request.GoLive == default)
        {
            CheckIds(request, template, faults);
            return null;
        }

        LedgerMapping.CheckSubjects(request.Ledger, template, faults);
        MigrationRequest mapped = Map(request, template, faults);
        return IsSound(request, mapped, faults) ? mapped : null;
    }

    private static MigrationRequest Map(RequestDocument request, MigrationTemplate template, Faults faults) => new()
    {
        Template = template,
        Contract = ContractMapping.Contract(request, template),
        GoLive = request.GoLive,
        Division = CalendarMapping.Division(request.Division),
        Today = request.Today?.Value,
        Policy = PolicyMapping.Policy(request),
        Pins = RuleMapping.Pins(request, template, faults),
        Overrides = RuleMapping.Overrides(request, template, faults),
        Closures = CalendarMapping.Closures(request.Closures),
        Parties = CalendarMapping.OfParties(request, template, faults),
        Blackouts = RosterMapping.Blackouts(request.Roster.Blackouts),
        People = request.Roster.People is { } people ? [.. people.Select(PeopleMapping.Person)] : null,
        Rooms = RosterMapping.Rooms(request.Roster),
        Commitments = RosterMapping.Commitments(request.Roster),
        Events = RosterMapping.Events(request.Roster),
        Unknowns = RosterMapping.Unknowns(request.Roster),
        Confirmations = RosterMapping.Confirmations(request.Roster),
        Allowed = RosterMapping.Allowed(request.Roster),
        Cover = PeopleMapping.Cover(request, template, faults),
        Present = PeopleMapping.Present(request, template, faults),
        Ledger = LedgerMapping.Map(request.Ledger, request.Place, faults) ?? Ledger.Empty,
        Training = ProgrammeMapping.Training(request, template, faults),
        Shifts = ProgrammeMapping.Shifts(request),
        Downtime = ProgrammeMapping.Downtime(request),
    };

    // A request that has faults already still has its ids judged, so that all of them are told at once.
    private static void CheckIds(RequestDocument request, MigrationTemplate template, Faults faults)
    {
        RuleMapping.CheckIds(request, template, faults);
        _ = PeopleMapping.Cover(request, template, faults);
        _ = PeopleMapping.Present(request, template, faults);
        _ = CalendarMapping.OfParties(request, template, faults);
        LedgerMapping.CheckSubjects(request.Ledger, template, faults);
        _ = ProgrammeMapping.Training(request, template, faults);
    }

    // Only the library sees what does not fit together: it is asked for the roster and for the plan.
    private static bool IsSound(RequestDocument request, MigrationRequest mapped, Faults faults)
    {
        UnsoundInput unsound = new(request.Place, faults);
        foreach ((string text, Place place) in RosterMapping.Times(request.Roster))
        {
            unsound.Know($"time {text}", place);
        }

        foreach (OverrideEntry change in request.Overrides)
        {
            unsound.Know($"override of '{change.Rule}'", (change.Offset?.Place ?? change.Count?.Place) ?? change.Place);
        }

        foreach (ConditionEntry condition in request.Conditions)
        {
            unsound.Know($"pin '{condition.Id}'", condition.Place);
        }

        _ = unsound.Catch(mapped.ToRoster);
        return !faults.Any && unsound.Catch(() => MigrationPlanner.Plan(mapped.ToPlanRequest())) is not null;
    }
}
