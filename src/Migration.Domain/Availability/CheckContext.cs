using System.Collections.Immutable;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>A plan and a roster, with the working days of each window and the seconds of each session.</summary>
internal sealed class CheckContext
{
    private readonly Dictionary<WindowKey, ImmutableArray<LocalDate>> _workingDays = [];
    private readonly Dictionary<(LocalDate, Session), SecondSpan> _sessions = [];

    public CheckContext(MigrationPlan plan, Roster roster)
    {
        Plan = plan;
        Roster = roster;
    }

    public MigrationPlan Plan { get; }

    public Roster Roster { get; }

    /// <summary>The window in which everybody is needed, when the template has one and its days are known.</summary>
    public PlannedWindow? CriticalWindow => Plan.Windows.FirstOrDefault(window => window.Key == Plan.Request.Template.CriticalWindow && window.Days is not null);

    /// <summary>The working days of a window; empty when the plan does not know them.</summary>
    public ImmutableArray<LocalDate> WorkingDays(WindowKey key)
    {
        if (!_workingDays.TryGetValue(key, out ImmutableArray<LocalDate> days))
        {
            days = Plan.Windows.FirstOrDefault(window => window.Key == key)?.Days is { } span ? WorkingDays(span) : [];
            _workingDays.Add(key, days);
        }

        return days;
    }

    public ImmutableArray<LocalDate> WorkingDays(DateInterval days) =>
        Plan.Request.Calendar.Covers(days.Start) && Plan.Request.Calendar.Covers(days.End) ? Plan.Request.Calendar.WorkingDaysIn(days) : [];

    public SecondSpan Time(LocalDate date, Session session)
    {
        if (!_sessions.TryGetValue((date, session), out SecondSpan time))
        {
            time = SecondSpan.Of(BusyTime.On(date, session).In(Roster.Zone));
            _sessions.Add((date, session), time);
        }

        return time;
    }
}
