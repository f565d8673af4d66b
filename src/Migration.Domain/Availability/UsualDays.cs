using MigrationDomain.Intervals;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>On which of some consecutive days people of one pattern do not work, and on which nobody knows: a row of bits for each session, a bit for each day.</summary>
internal sealed class UsualDays
{
    private readonly ulong[][] _off;

    public UsualDays(Person person, DateInterval days)
    {
        int words = BitRow.WordsFor(days.Length);
        _off = [.. Sessions.All.Select(_ => new ulong[words])];
        Unrecorded = new ulong[words];
        int place = 0;
        foreach (LocalDate day in days)
        {
            if (!person.IsKnownOn(day))
            {
                BitRow.Set(Unrecorded, place, place);
            }
            else
            {
                foreach (Session session in Sessions.All)
                {
                    if (!person.WorksOn(day, session))
                    {
                        BitRow.Set(_off[(int)session], place, place);
                    }
                }
            }

            place++;
        }
    }

    /// <summary>The days past what is recorded, for both sessions.</summary>
    public ulong[] Unrecorded { get; }

    /// <summary>The days on which a session is known not to be worked.</summary>
    public ulong[] Off(Session session) => _off[(int)session];
}
