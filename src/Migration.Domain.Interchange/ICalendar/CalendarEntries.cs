using MigrationDomain.Availability;
using MigrationDomain.Planning;

namespace MigrationDomain.Interchange.ICalendar;

/// <summary>What of a plan belongs in a calendar.</summary>
internal static class CalendarEntries
{
    public static IEnumerable<CalendarEntry> Of(MigrationPlan plan) =>
    [
        .. plan.Windows.Select(window => OfWindow(window, plan)).OfType<CalendarEntry>(),
        .. plan.Schedule()
            .Where(entry => entry.Kind != ScheduleEntryKind.Activity)
            .GroupBy(entry => (entry.Kind, entry.Subject))
            .SelectMany(series => series.Select((entry, place) => OfSchedule(entry, place, plan))),
    ];

    public static CalendarEntry Of(CalendarItem item) => new($"item-{item.Key}", item.Title, "", "Appointment", item.When) { IsBusy = item.IsBusy };

    private static CalendarEntry? OfWindow(PlannedWindow window, MigrationPlan plan) => window.Days is not { } days ? null
        : new CalendarEntry($"window-{window.Key}", window.Name, window.Template.Purpose, "Window", BusyTime.Days(days.Start, days.End))
        {
            IsBusy = window.Key == plan.Request.Template.CriticalWindow,
        };

    // The second reminder of a party stays the second when the plan moves, the third meeting the third.
    private static CalendarEntry OfSchedule(ScheduleEntry entry, int place, MigrationPlan plan)
    {
        string kind = entry.Kind == ScheduleEntryKind.SendNotice ? "notice" : Word.Of(entry.Kind);
        bool isOfSeries = entry.Kind is ScheduleEntryKind.Meeting or ScheduleEntryKind.Reminder;
        string id = isOfSeries ? Invariant($"{kind}-{entry.Subject}-{place + 1}") : $"{kind}-{entry.Subject}";
        return new CalendarEntry(id, entry.Title, Details(entry, plan), Category(entry.Kind), BusyTime.Days(entry.On, entry.Until ?? entry.On))
        {
            Rings = entry.Kind is ScheduleEntryKind.SendNotice or ScheduleEntryKind.Reminder,
        };
    }

    private static string Details(ScheduleEntry entry, MigrationPlan plan) => entry.Kind switch
    {
        ScheduleEntryKind.Milestone => PlanWords.Rule(plan[new Rules.MilestoneKey(entry.Subject)]),
        ScheduleEntryKind.SendNotice => plan[new Templates.NoticeKey(entry.Subject)].Template.Asks,
        _ => "",
    };

    private static string Category(ScheduleEntryKind kind) => kind switch
    {
        ScheduleEntryKind.Milestone => "Milestone",
        ScheduleEntryKind.Meeting => "Meeting",
        _ => "Notice",
    };
}
