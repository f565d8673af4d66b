using MigrationDomain.Calendars;
using MigrationDomain.Interchange.Holidays;
using MigrationDomain.Planning;
using Planner.Mapping;

namespace Planner.Writing;

/// <summary>Writes for people what newer data on bank holidays say differently, and what that changes in a plan.</summary>
internal static class HolidayChangesText
{
    public static void Write(TextPage page, HolidayChanges changes, HolidayImpact? impact)
    {
        page.Title("What the file says differently about bank holidays");
        foreach ((BankHolidayTable before, BankHolidayTable after) in changes.Before.Zip(changes.After))
        {
            page.Line(Invariant($"{after.Name}: edition {before.Edition}, read on {before.RetrievedOn:R}; in the file {after.Edition}, read on {after.RetrievedOn:R}."), Tone.Muted);
        }

        Lines(page, [.. changes.Coverage.Select(change => $"{change}."), .. changes.Changes.Select(change => $"{change}.")]);
        if (impact is not null)
        {
            Plan(page, impact);
        }
    }

    private static void Plan(TextPage page, HolidayImpact impact)
    {
        page.Heading($"What it changes in the plan: {impact.Comparison.From.Request.Template.Name}");
        page.Line($"Planned by edition {impact.Comparison.To.Request.Template.Edition.Key}, on working days of {impact.Comparison.To.Request.Calendar.Name}.");
        foreach (string calendar in impact.LeftAlone)
        {
            page.Line($"The calendar '{calendar}' has bank holidays of its own and stays as it is.", Tone.Warning);
        }

        page.Heading("Dates that move");
        Lines(page, [.. impact.Moves.Select(move => $"{move}.")]);
        page.Heading("Notices");
        Lines(page, [.. impact.Comparison.Notices.Where(notice => notice.Strict.Action != NoticeAction.None).Select(notice => notice.Strict.Message)]);
        FindingText.Write(page, "Findings added", [.. impact.Comparison.FindingsAdded.Select(FindingLine.Of)]);
        FindingText.Write(page, "Findings cleared", [.. impact.Comparison.FindingsCleared.Select(FindingLine.Of)]);
    }

    private static void Lines(TextPage page, string[] lines)
    {
        foreach (string line in lines.DefaultIfEmpty("None."))
        {
            page.Line(line);
        }
    }
}
