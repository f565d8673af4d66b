using MigrationDomain.Rules;
using NodaTime;

namespace MigrationDomain.Templates;

/// <summary>What a template says about dates, as lines for a fingerprint: names, sources and sentences are left out, for they move no date.</summary>
internal static class TemplateContent
{
    /// <summary>One line for each part; their order is of no account.</summary>
    public static IEnumerable<string> Lines(MigrationTemplate template) =>
    [
        $"template|{template.Key}|{template.Edition.Key}|{template.CriticalWindow}",
        .. template.Milestones.Select(part => $"milestone|{part.Key}|{RuleNotation.Of(part.Rule)}|{Standing(part.Provenance)}|{Floor(part.IsFloor)}"),
        .. template.Notices.Select(part =>
            $"notice|{part.Key}|{part.Party}|{part.Change}|{part.Back}|{RuleNotation.Of(part.Period)}|{Standing(part.Provenance)}|{Floor(part.IsFloor)}"),
        .. template.Activities.Select(part =>
            $"activity|{part.Key}|{RuleNotation.Of(part.NotBefore)}|{RuleNotation.Of(part.Latest)}|{RuleNotation.Of(part.Every)}|{Standing(part.Provenance)}"),
        .. template.Windows.Select(part => $"window|{part.Key}|{RuleNotation.Of(part.From)}|{RuleNotation.Of(part.To)}|{Standing(part.Provenance)}"),
        .. template.Phases.Select(part => $"phase|{part.Key}|{part.From}|{part.To}|{RuleNotation.Of(part.Length.Least)}|{RuleNotation.Of(part.Length.Most)}"),
        .. template.Sequences.Select(part => $"sequence|{part.Earlier}|{part.Later}|{(part.SameDayAllowed ? "same day allowed" : "")}"),
        .. template.AvoidPeriods.Select(part => $"avoid|{part.Key}|{(part is YearlyAvoidPeriod yearly ? $"{Day(yearly.From)}|{Day(yearly.To)}" : part.GetType().Name)}"),
        .. template.Gates.Select(part => $"gate|{part.Key}|{RuleNotation.Of(part.On)}"),
        .. template.PointOfNoReturn is { } point ? (string[])[$"point of no return|{RuleNotation.Of(point.On)}|{RuleNotation.Of(point.ResumableUntil)}"] : [],
    ];

    private static string Standing(Provenance provenance) => $"{provenance.Hardness} {provenance.Certainty}";

    private static string Floor(bool isFloor) => isFloor ? "at least" : "";

    private static string Day(AnnualDate day) => Invariant($"{day.Month:00}-{day.Day:00}");
}
