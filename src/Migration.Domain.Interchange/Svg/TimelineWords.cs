using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.Interchange.Svg;

/// <summary>The sentences of a picture.</summary>
internal static class TimelineWords
{
    public static string Subtitle(MigrationPlan plan)
    {
        PlanRequest request = plan.Request;
        string judged = request.Today is { } today ? $"judged on {PlainDay.Of(today)}" : "no day given, so nothing is judged late";
        return OneLine.Of($"{plan[request.Template.Root].Name} on {PlainDay.InFull(request.RootDate)}. Edition {request.Template.Edition.Key}; working days of {request.Calendar.Name}; {judged}.");
    }

    /// <summary>What somebody hears who cannot see the picture: what it shows, and every milestone with its day.</summary>
    public static string Description(MigrationPlan plan, SvgOptions options)
    {
        string[] parts =
        [
            Count(plan.Phases.Length, "phase"),
            Count(plan.Windows.Length, "window"),
            Count(plan.Milestones.Length, "milestone"),
            Count(plan.Notices.Length, "notice"),
            Count(options.Conflicts.Length, "conflict"),
        ];
        string milestones = string.Join("; ", plan.Milestones.Select(milestone => $"{milestone.Name}, {Day(milestone.Date)}"));
        return OneLine.Of($"Timeline. {Subtitle(plan)} It shows {EnglishList.And(parts)}. Milestones: {milestones}.");
    }

    private static string Day(LocalDate? day) => day is { } known ? PlainDay.Of(known) : "day unknown";

    /// <summary>For example "1 phase" or "3 phases".</summary>
    public static string Count(int number, string noun) => Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");
}
