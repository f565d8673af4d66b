using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using MigrationDomain.Availability;
using MigrationDomain.Planning;

namespace MigrationDomain.Interchange.ICalendar;

/// <summary>An event of a calendar, as Ical.Net reads it or as the model says it is to be.</summary>
/// <param name="Uid">What identifies it.</param>
/// <param name="Summary">What it is called.</param>
/// <param name="Description">More about it; nothing is empty.</param>
/// <param name="When">Its days, both included, or its times in London.</param>
/// <param name="Rings">How long before it there are alarms, and what each says.</param>
internal sealed record PeerEvent(string Uid, string Summary, string Description, BusyTime When, string Rings = "")
{
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    internal static PeerEvent[] Read(string calendar) => [.. Ical.Net.Calendar.Load(calendar)!.Events.Select(Read)];

    /// <summary>The windows, milestones, notices and reminders of a plan whose days are known.</summary>
    internal static PeerEvent[] Of(MigrationPlan plan, string owner) =>
    [
        .. plan.Windows.Select(window => new PeerEvent($"window-{window.Key}@{owner}", window.Name, window.Template.Purpose, BusyTime.Days(window.From!.Value, window.To!.Value))),
        .. plan.Milestones.Select(milestone => new PeerEvent($"milestone-{milestone.Key}@{owner}", milestone.Name, PlanWords.Rule(milestone), Day(milestone.Date))),
        .. plan.Notices.SelectMany(notice => (IEnumerable<PeerEvent>)
        [
            Ringing($"notice-{notice.Key}@{owner}", $"Last day to tell {notice.Template.PartyName}", notice.Template.Asks, notice.SendBy),
            .. notice.Reminders.Select((day, place) => Ringing(
                Invariant($"reminder-{notice.Key}-{place + 1}@{owner}"), Invariant($"Remind {notice.Template.PartyName} of the change on {notice.ChangeOn:R}"), "", day)),
        ]),
    ];

    private static PeerEvent Ringing(string uid, string title, string details, LocalDate? day) => new(uid, title, details, Day(day), $"-P7D {title}; P0D {title}");

    private static BusyTime Day(LocalDate? day) => BusyTime.Days(day!.Value, day.Value);

    private static PeerEvent Read(CalendarEvent read) => new(
        read.Uid!,
        read.Summary!,
        read.Description ?? "",
        read.DtStart!.HasTime ? BusyTime.Between(Time(read.DtStart), Time(read.DtEnd!)) : BusyTime.Days(Time(read.DtStart).Date, Time(read.DtEnd!).Date.PlusDays(-1)),
        string.Join("; ", read.Alarms.Select(alarm => $"{alarm.Trigger!.Duration} {alarm.Description}")));

    private static LocalDateTime Time(CalDateTime time) =>
        time.HasTime ? Instant.FromDateTimeUtc(time.AsUtc).InZone(London).LocalDateTime : LocalDate.FromDateOnly(time.Date).AtMidnight();
}
