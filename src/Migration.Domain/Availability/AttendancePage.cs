using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>Where everybody stands in the two sessions of one day.</summary>
internal sealed class AttendancePage
{
    private readonly Roster _roster;
    private readonly Attendance[] _sessions;

    public AttendancePage(Roster roster, LocalDate day)
    {
        _roster = roster;
        Day = day;
        Morning = roster.Clock.Of(BusyTime.On(day, Session.Morning));
        Afternoon = roster.Clock.Of(BusyTime.On(day, Session.Afternoon));
        _sessions = new Attendance[roster.People.Length * 2];
        for (int person = 0; person < roster.People.Length; person++)
        {
            foreach (Session session in Sessions.All)
            {
                _sessions[(person * 2) + (int)session] = Find(roster, person, session);
            }
        }
    }

    public LocalDate Day { get; }

    private SecondSpan Morning { get; }

    private SecondSpan Afternoon { get; }

    public SecondSpan Time(Session session) => session == Session.Morning ? Morning : Afternoon;

    /// <summary>Where a person stands; people are numbered as the roster lists them.</summary>
    public Attendance Of(int person, Session session) => _sessions[(person * 2) + (int)session];

    /// <summary>Whether what a person does on the day is recorded, as far as the day is worked.</summary>
    public bool IsKnown(int person) => IsKnown(person, Session.Morning) && IsKnown(person, Session.Afternoon);

    /// <summary>The same for one session. What is known to take part of a session does not make the rest of it known.</summary>
    public bool IsKnown(int person, Session session) => _roster.People[person].IsKnownOn(Day)
        && (Of(person, session) == Attendance.NotWorking || !_roster.Index.IsUnknown(person, Time(session)));

    public bool IsAllDay(int person, Attendance attendance) => Of(person, Session.Morning) == attendance && Of(person, Session.Afternoon) == attendance;

    public bool IsEver(int person, Attendance attendance) => Of(person, Session.Morning) == attendance || Of(person, Session.Afternoon) == attendance;

    private Attendance Find(Roster roster, int number, Session session)
    {
        Person person = roster.People[number];
        bool isKnown = person.IsKnownOn(Day);
        if (isKnown && !person.WorksOn(Day, session))
        {
            return Attendance.NotWorking;
        }

        return roster.Index.IsBusy(number, Time(session)) ? Attendance.Busy
            : isKnown && !roster.Index.IsUnknown(number, Time(session)) ? Attendance.Available
            : Attendance.Unknown;
    }
}
