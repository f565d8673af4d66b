using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>Where everybody stands on each day, worked out once for each day that is asked about. Not for several threads at once.</summary>
internal sealed class AttendanceBook(Roster roster)
{
    private readonly Dictionary<LocalDate, AttendancePage> _pages = [];

    public Roster Roster { get; } = roster;

    public AttendancePage On(LocalDate day)
    {
        if (!_pages.TryGetValue(day, out AttendancePage? page))
        {
            page = new AttendancePage(Roster, day);
            _pages.Add(day, page);
        }

        return page;
    }
}
