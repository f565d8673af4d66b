using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.Interchange;

/// <summary>How the writers for people put the parts of a plan.</summary>
internal static class PlanWords
{
    public static string Day(LocalDate? day) => day is { } known ? Invariant($"{known:uuuu-MM-dd}") : "unknown";

    /// <summary>The edition, the calendar and the day on which lateness is judged.</summary>
    public static string Ground(MigrationPlan plan)
    {
        PlanRequest request = plan.Request;
        string judged = request.Today is { } today ? $"judged on {Day(today)}" : "no day given, so nothing is judged late";
        return $"{plan[request.Template.Root].Name} on {Day(request.RootDate)}; edition {request.Template.Edition.Key}; working days of {request.Calendar.Name}; {judged}.";
    }

    /// <summary>What of a plan a format cannot show.</summary>
    public static Loss WithoutDay(string key, string name) => new(key, $"'{name}' is left out: its day is unknown.");

    public static string Rule(PlannedMilestone milestone) => milestone.IsPinned ? "pinned to this day" : milestone.Rule.ToString();

    public static string Standing(PlannedNotice notice) => notice.Status switch
    {
        NoticeStatus.Due => "due",
        NoticeStatus.Late => Invariant($"late by {notice.LateByDays} {(notice.LateByDays == 1 ? "day" : "days")}"),
        NoticeStatus.Sent => $"sent on {Day(notice.SentOn)}",
        NoticeStatus.Acknowledged => "acknowledged",
        _ => "not judged",
    };

    /// <summary>Where a notice stands, its day as people write it.</summary>
    public static string PlainStanding(PlannedNotice notice) =>
        notice is { Status: NoticeStatus.Sent, SentOn: { } sent } ? $"sent on {PlainDay.Of(sent)}" : Standing(notice);
}
