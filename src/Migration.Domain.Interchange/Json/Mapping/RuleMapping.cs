using System.Collections.Immutable;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Interchange.Json.Requests;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Mapping;

/// <summary>Turns pins and overrides into the library's.</summary>
internal static class RuleMapping
{
    public static void CheckIds(RequestDocument request, MigrationTemplate template, Faults faults)
    {
        _ = Pins(request, template, faults);
        _ = KnownOverrides(request, template, faults);
    }

    public static ImmutableArray<Pin> Pins(RequestDocument request, MigrationTemplate template, Faults faults)
    {
        foreach (PinEntry root in request.Pins.Where(pin => pin.Rule.Value == template.Root.Value && ContradictsGoLive(pin.On.Value, request)))
        {
            faults.Report(root.On.Place, request.IsInPortfolio
                ? $"The day of {template.Root} is still to be found in a portfolio; leave the pin out, and write 'announced' beside the request when the day is fixed."
                : Invariant($"'{root.On.Value:R}' is not the day of 'goLive', '{request.GoLive:R}', but {template.Root} is that day; change 'goLive' instead."));
        }

        return [.. KnownPins(request, template, faults).Select(pin => new Pin(new MilestoneKey(pin.Rule.Value), pin.On.Value)), .. ContractMapping.ConditionsMet(request, template)];
    }

    public static ImmutableArray<RuleOverride> Overrides(RequestDocument request, MigrationTemplate template, Faults faults) =>
        [.. KnownOverrides(request, template, faults).Select(Override)];

    // Where the day of the Go Live could not be read, a pin of it contradicts nothing.
    private static bool ContradictsGoLive(LocalDate pinned, RequestDocument request) => request.IsInPortfolio || (request.GoLive != default && pinned != request.GoLive);

    private static ImmutableArray<PinEntry> KnownPins(RequestDocument request, MigrationTemplate template, Faults faults)
    {
        KnownIds milestones = new("a milestone", template.Milestones.Select(milestone => milestone.Key.Value), faults);
        return [.. request.Pins.Where(pin => milestones.Check(pin.Rule))];
    }

    private static ImmutableArray<OverrideEntry> KnownOverrides(RequestDocument request, MigrationTemplate template, Faults faults)
    {
        KnownIds rules = new("a rule", Overridable(template), faults);
        return [.. request.Overrides.Where(change => rules.Check(change.Rule))];
    }

    private static IEnumerable<string> Overridable(MigrationTemplate template) =>
    [
        .. template.Milestones.Select(milestone => milestone.Key.Value),
        .. template.Notices.Select(notice => notice.Key.Value),
        .. template.Activities.Select(activity => activity.Key.Value),
    ];

    private static RuleOverride Override(OverrideEntry change) => new()
    {
        Rule = change.Rule.Value,
        Why = change.Why?.Value ?? "no reason given",
        By = change.By?.Value ?? "somebody unnamed",
        Offset = change.Offset?.Value,
        Count = change.Count?.Value,
        Roll = change.Roll?.Value,
    };
}
