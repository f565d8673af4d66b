using System.Collections.Immutable;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>What makes a request unsound. One method for each part; all faults are reported at once.</summary>
internal static class RequestChecks
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    public static void ThrowIfUnsound(PlanRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        ImmutableArray<Fault> faults = [.. Dates(request), .. Pins(request), .. Overrides(request), .. Facts(request), .. Parties(request)];
        if (!faults.IsEmpty)
        {
            throw new UnsoundInputException("The request", faults);
        }
    }

    private static IEnumerable<Fault> Dates(PlanRequest request) =>
    [
        .. Date("the root date", request.RootDate),
        .. request.Today is { } today ? Date("today", today) : [],
        .. request.Pins.SelectMany(pin => Date($"pin '{pin.Milestone}'", pin.Date)),
    ];

    private static IEnumerable<Fault> Date(string where, LocalDate date)
    {
        if (date.Year is < FirstYear or > LastYear)
        {
            yield return new Fault(where, Invariant($"The date {date:R} of {where} is out of range; use a day of the years {FirstYear} to {LastYear}."));
        }
    }

    private static IEnumerable<Fault> Pins(PlanRequest request)
    {
        foreach (IGrouping<MilestoneKey, Pin> pins in request.Pins.GroupBy(pin => pin.Milestone))
        {
            string where = $"pin '{pins.Key}'";
            if (request.Template.Find(pins.Key) is null)
            {
                yield return new Fault(where, $"There is no milestone '{pins.Key}' to pin; milestones are {RequestNames.Milestones(request.Template)}.");
            }

            if (pins.Count() > 1)
            {
                yield return new Fault(where, $"Milestone '{pins.Key}' is pinned {pins.Count()} times; pin it once.");
            }

            if (pins.Key == request.Template.Root && pins.FirstOrDefault(pin => pin.Date != request.RootDate) is { } other)
            {
                yield return new Fault(where, Invariant($"The root '{pins.Key}' is pinned to {other.Date:R}, but the root date is {request.RootDate:R}; change the root date instead."));
            }
        }
    }

    private static IEnumerable<Fault> Overrides(PlanRequest request)
    {
        foreach (IGrouping<string, RuleOverride> changes in request.Overrides.GroupBy(change => change.Rule, StringComparer.Ordinal))
        {
            string where = $"override of '{changes.Key}'";
            if (changes.Count() > 1)
            {
                yield return new Fault(where, $"Rule '{changes.Key}' is overridden {changes.Count()} times; override it once.");
            }

            foreach (string message in changes.SelectMany(change => OverrideFaults(request.Template, change)))
            {
                yield return new Fault(where, message);
            }
        }
    }

    private static IEnumerable<string> OverrideFaults(MigrationTemplate template, RuleOverride change)
    {
        if (string.IsNullOrWhiteSpace(change.Why) || string.IsNullOrWhiteSpace(change.By))
        {
            yield return $"The override of '{change.Rule}' does not say who decided it and why; fill in both.";
        }

        if (change is { Offset: null, Count: null, Roll: null })
        {
            yield return $"The override of '{change.Rule}' changes nothing; give an offset, a way of counting or a roll.";
        }

        if (RuleFault(template, change) is { } fault)
        {
            yield return fault;
        }
    }

    private static string? RuleFault(MigrationTemplate template, RuleOverride change)
    {
        if (template.Milestones.FirstOrDefault(milestone => milestone.Key.Value == change.Rule) is { } milestone)
        {
            return Overriding.FindFault(milestone.Rule, change);
        }

        if (template.Notices.FirstOrDefault(notice => notice.Key.Value == change.Rule) is { } notice)
        {
            return PeriodFault.FindInNotice(change.Offset ?? notice.Period.Length, change.Count ?? notice.Period.Count);
        }

        if (template.Activities.FirstOrDefault(activity => activity.Key.Value == change.Rule) is not { } activity)
        {
            return $"There is no rule '{change.Rule}' to override; rules are {RequestNames.Rules(template)}.";
        }

        return (activity.Latest ?? activity.NotBefore) is { } rule
            ? Overriding.FindFault(rule, change)
            : $"Activity '{change.Rule}' has no timing to override.";
    }

    private static IEnumerable<Fault> Facts(PlanRequest request)
    {
        foreach (IGrouping<NoticeKey, ServedNotice> served in request.Served.GroupBy(served => served.Notice))
        {
            string where = $"served notice '{served.Key}'";
            if (request.Template.Find(served.Key) is null)
            {
                yield return new Fault(where, $"There is no notice '{served.Key}' to have been served; notices are {RequestNames.Notices(request.Template)}.");
            }

            if (served.Count() > 1)
            {
                yield return new Fault(where, $"Notice '{served.Key}' is served {served.Count()} times; give the last time only.");
            }

            foreach (ServedNotice early in served.Where(notice => notice.AcknowledgedOn < notice.SentOn))
            {
                yield return new Fault(where, Invariant($"Notice '{served.Key}' is acknowledged on {early.AcknowledgedOn:R}, before it was sent on {early.SentOn:R}; correct one of the two."));
            }
        }

        foreach (NoticeKey key in request.NotNeeded.Where(key => request.Template.Find(key) is null))
        {
            yield return new Fault($"notice '{key}' not needed", $"There is no notice '{key}' to be left out; notices are {RequestNames.Notices(request.Template)}.");
        }

        foreach (MilestoneKey key in request.Done.Where(key => request.Template.Find(key) is null))
        {
            yield return new Fault($"done '{key}'", $"There is no milestone '{key}' to be done; milestones are {RequestNames.Milestones(request.Template)}.");
        }
    }

    private static IEnumerable<Fault> Parties(PlanRequest request) => request.PartyCalendars.Keys
        .Where(party => request.Template.Notices.All(notice => notice.Party != party))
        .OrderBy(party => party.Value, StringComparer.Ordinal)
        .Select(party => new Fault($"party '{party}'", $"There is no party '{party}' to have a calendar; parties are {RequestNames.Parties(request.Template)}."));
}
