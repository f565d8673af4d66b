using System.Diagnostics;
using MigrationDomain.Calendars;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>One date in two plans: what it was, what it is, and how far it moved. Equal when all parts are equal.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record DateChange
{
    internal DateChange(PlanDateKind kind, string subject, string name, LocalDate? from, LocalDate? to, WorkingCalendar calendar)
    {
        Kind = kind;
        Subject = subject;
        Name = name;
        From = from;
        To = to;
        Days = from is { } was && to is { } now ? Period.DaysBetween(was, now) : null;
        WorkingDays = calendar.CountIfKnown(from, to);
    }

    /// <summary>Which date it is.</summary>
    public PlanDateKind Kind { get; }

    /// <summary>The key of the milestone, window, activity or notice.</summary>
    public string Subject { get; }

    /// <summary>The name for people.</summary>
    public string Name { get; }

    /// <summary>The date in the first plan; <see langword="null"/> when it is unknown there, or there is no such date.</summary>
    public LocalDate? From { get; }

    /// <summary>The date in the second plan; <see langword="null"/> when it is unknown there, or there is no such date.</summary>
    public LocalDate? To { get; }

    /// <summary>Calendar days from <see cref="From"/> to <see cref="To"/>, negative when it moved earlier; <see langword="null"/> when one of the two is.</summary>
    public int? Days { get; }

    /// <summary>
    /// Working days from <see cref="From"/> to the day before <see cref="To"/>, negative when it moved earlier, on the second plan's own
    /// calendar; <see langword="null"/> when a date is unknown or the calendar does not cover it.
    /// </summary>
    public int? WorkingDays { get; }

    /// <summary>Whether the two plans differ in this date.</summary>
    public bool IsMoved => From != To;

    /// <summary>For example "Kick-off moves from 2026-06-23 to 2026-06-30, 7 days later (5 working days)".</summary>
    /// <returns>Invariant English.</returns>
    public override string ToString()
    {
        if (!IsMoved)
        {
            return $"{Phrase} stays on {DateText.Of(From)}";
        }

        string distance = Days is { } days ? $", {DateText.Days(Math.Abs(days))} {(days < 0 ? "earlier" : "later")}{InWorkingDays()}" : "";
        return $"{Phrase} moves from {DateText.Of(From)} to {DateText.Of(To)}{distance}";
    }

    private string Phrase => Kind switch
    {
        PlanDateKind.WindowStart => $"The first day of '{Name}'",
        PlanDateKind.WindowEnd => $"The last day of '{Name}'",
        PlanDateKind.ActivityStart => $"The first day for '{Name}'",
        PlanDateKind.ActivityEnd => $"The last day for '{Name}'",
        PlanDateKind.NoticeChange => $"The change that {Name} is told of",
        PlanDateKind.NoticeSendBy => $"The last day to tell {Name}",
        _ => Name,
    };

    private string InWorkingDays() => WorkingDays is { } days ? $" ({DateText.WorkingDays(Math.Abs(days))})" : "";
}
