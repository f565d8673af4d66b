using MigrationDomain.Intervals;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>Where one person stands in both sessions of consecutive days: a row of bits for each session and answer, a bit for each day.</summary>
/// <remarks>A session is not worked, or busy, or neither; of one that is worked it may be unsure, busy or not, because not all is recorded.</remarks>
internal sealed class PersonDays
{
    private readonly Person _person;
    private readonly DateInterval _days;
    private readonly ulong[][] _off;
    private readonly ulong[][] _busy;
    private readonly ulong[][] _unsure;

    public PersonDays(Person person, HolderTime time, SessionGrid grid)
    {
        _person = person;
        _days = grid.Days;
        UsualDays usual = grid.UsualDaysOf(person);
        _off = [.. Sessions.All.Select(usual.Off)];
        _busy = [.. Sessions.All.Select(session => Worked(time.Busy(grid.Of(session), grid.Words), session))];
        _unsure = [.. Sessions.All.Select(session => time.Unknown.IsEmpty ? usual.Unrecorded : Or(Worked(time.UnknownIn(grid.Of(session), grid.Words), session), usual.Unrecorded))];
    }

    public bool IsOf(Person person, DateInterval days) => ReferenceEquals(person, _person) && days == _days;

    public ReadOnlySpan<ulong> NotWorking(Session session) => _off[(int)session];

    public ReadOnlySpan<ulong> Busy(Session session) => _busy[(int)session];

    public ReadOnlySpan<ulong> Unsure(Session session) => _unsure[(int)session];

    public Attendance Of(int day, Session session) =>
        BitRow.IsSet(NotWorking(session), day) ? Attendance.NotWorking
        : BitRow.IsSet(Busy(session), day) ? Attendance.Busy
        : BitRow.IsSet(Unsure(session), day) ? Attendance.Unknown
        : Attendance.Available;

    private ulong[] Worked(ulong[] row, Session session)
    {
        for (int word = 0; word < row.Length; word++)
        {
            row[word] &= ~_off[(int)session][word];
        }

        return row;
    }

    private static ulong[] Or(ulong[] row, ulong[] other)
    {
        for (int word = 0; word < row.Length; word++)
        {
            row[word] |= other[word];
        }

        return row;
    }
}
