using MigrationDomain.Intervals;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>Where everybody stands in the two sessions of one day.</summary>
internal sealed class AttendancePage(AttendanceBook book, LocalDate day)
{
    private SessionGrid? _grid;
    private int _place;
    private SecondSpan[]? _times;

    public LocalDate Day { get; } = day;

    public SecondSpan Time(Session session) => (_times ??= [.. Sessions.All.Select(half => book.Roster.Clock.Of(BusyTime.On(Day, half)))])[(int)session];

    /// <summary>Where a person stands; people are numbered as the roster lists them.</summary>
    public Attendance Of(int person, Session session) => book.Of(person).Of(Place, session);

    /// <summary>Whether what a person does on the day is recorded.</summary>
    public bool IsKnown(int person) => IsKnown(person, Session.Morning) && IsKnown(person, Session.Afternoon);

    public bool IsKnown(int person, Session session) => !BitRow.IsSet(book.Of(person).Unsure(session), Place);

    public bool IsAllDay(int person, Attendance attendance) => Of(person, Session.Morning) == attendance && Of(person, Session.Afternoon) == attendance;

    public bool IsEver(int person, Attendance attendance) => Of(person, Session.Morning) == attendance || Of(person, Session.Afternoon) == attendance;

    // The book numbers its days anew when it is opened further.
    private int Place
    {
        get
        {
            if (!ReferenceEquals(_grid, book.Grid))
            {
                _grid = book.Grid;
                _place = _grid.PlaceOf(Day);
            }

            return _place;
        }
    }
}
