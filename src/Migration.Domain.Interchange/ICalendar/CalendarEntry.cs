using MigrationDomain.Availability;

namespace MigrationDomain.Interchange.ICalendar;

/// <summary>One entry of the calendar, before it is written.</summary>
/// <param name="Id">What makes it the same entry when it is written again.</param>
/// <param name="Title">What it is.</param>
/// <param name="Details">Why it is then; empty when there is nothing to say.</param>
/// <param name="Category">What kind of thing it is.</param>
/// <param name="When">Its days, or its time.</param>
internal sealed record CalendarEntry(string Id, string Title, string Details, string Category, BusyTime When)
{
    /// <summary>Whether people are busy then.</summary>
    public bool IsBusy { get; init; }

    /// <summary>Whether the calendar is to ring a week before and on the day.</summary>
    public bool Rings { get; init; }
}
