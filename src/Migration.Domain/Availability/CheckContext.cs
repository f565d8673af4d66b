using System.Collections.Immutable;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>A plan and a roster, with where everybody stands on the working days of each window.</summary>
internal sealed class CheckContext(MigrationPlan plan, AttendanceBook book)
{
    private readonly Dictionary<WindowKey, ImmutableArray<AttendancePage>> _pages = [];

    public MigrationPlan Plan { get; } = plan;

    public Roster Roster { get; } = book.Roster;

    /// <summary>The window in which everybody is needed, when the template has one and its days are known.</summary>
    public PlannedWindow? CriticalWindow => Find(Plan.Request.Template.CriticalWindow) is { Days: not null } window ? window : null;

    /// <summary>The clashes among commitments that touch a day from the plan's first date through its last.</summary>
    public IEnumerable<Conflict> Bookings
    {
        get
        {
            LocalDate[] dates = Roster.Index.Bookings.IsEmpty ? [] : [.. Plan.Milestones.Select(milestone => milestone.Date).OfType<LocalDate>()];
            return dates.Length == 0 ? [] : Roster.Index.Bookings.Where(conflict => conflict.Days.Any(day => day >= dates.Min() && day <= dates.Max()));
        }
    }

    /// <summary>The working days of a window; empty when the plan does not know them.</summary>
    public ImmutableArray<AttendancePage> WorkingDays(WindowKey key)
    {
        if (!_pages.TryGetValue(key, out ImmutableArray<AttendancePage> pages))
        {
            pages = Find(key)?.Days is { } span ? [.. WorkingDays(span).Select(book.On)] : [];
            _pages.Add(key, pages);
        }

        return pages;
    }

    public ImmutableArray<LocalDate> WorkingDays(DateInterval days) =>
        Plan.Request.Calendar.Covers(days.Start) && Plan.Request.Calendar.Covers(days.End) ? Plan.Request.Calendar.WorkingDaysIn(days) : [];

    private PlannedWindow? Find(WindowKey? key)
    {
        foreach (PlannedWindow window in Plan.Windows)
        {
            if (window.Key == key)
            {
                return window;
            }
        }

        return null;
    }
}
