using System.Collections.Immutable;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>Where everybody stands on each day and who is asked for, worked out once for many plans. Not for several threads at once.</summary>
internal sealed class AttendanceBook(Roster roster)
{
    private readonly Dictionary<LocalDate, AttendancePage> _pages = [];
    private readonly Dictionary<MigrationTemplate, ImmutableArray<Demand>> _demands = [];

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

    /// <summary>The demands in force; none when the roster has no people.</summary>
    public ImmutableArray<Demand> Demands(MigrationTemplate template)
    {
        if (!_demands.TryGetValue(template, out ImmutableArray<Demand> demands))
        {
            demands = Roster.People.IsEmpty ? [] : [.. Roster.InForce(template).Select(requirement => new Demand(requirement, Roster.HoldersOf(requirement)))];
            _demands.Add(template, demands);
        }

        return demands;
    }
}
