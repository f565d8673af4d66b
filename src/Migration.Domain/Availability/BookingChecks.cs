using System.Collections.Immutable;
using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>Clashes among the commitments themselves, whatever the plan.</summary>
internal static class BookingChecks
{
    public static IEnumerable<Conflict> FindAll(Roster roster)
    {
        ILookup<string, (Commitment Commitment, SecondSpan Time)> byHolder =
            roster.Commitments.ToLookup(commitment => commitment.Who, commitment => (commitment, SecondSpan.Of(commitment.When.In(roster.Zone))), StringComparer.Ordinal);
        return
        [
            .. roster.People.SelectMany(person => DoubleBooked(person, [.. byHolder[person.Id]], roster.Zone)),
            .. roster.Rooms.SelectMany(room => OverCapacity(room, [.. byHolder[room.Id]], roster.Zone)),
        ];
    }

    /// <summary>Two commitments overlap and at least one of them is an engagement. Overlapping absences are no clash.</summary>
    private static IEnumerable<Conflict> DoubleBooked(Person person, (Commitment Commitment, SecondSpan Time)[] taken, DateTimeZone zone)
    {
        List<SecondSpan> clashes = [];
        Array.Sort(taken, (one, other) => one.Time.Start.CompareTo(other.Time.Start));
        for (int i = 0; i < taken.Length; i++)
        {
            for (int j = i + 1; j < taken.Length && taken[j].Time.Start < taken[i].Time.End; j++)
            {
                if ((taken[i].Commitment.IsEngagement || taken[j].Commitment.IsEngagement) && taken[i].Time.Overlaps(taken[j].Time))
                {
                    clashes.Add(taken[i].Time.Intersect(taken[j].Time));
                }
            }
        }

        return clashes.Count == 0 ? [] : [About(ConflictCodes.DoubleBooked, person.Id, clashes, zone, null)];
    }

    /// <summary>At some moment the bookings of a room take more seats than it has.</summary>
    private static IEnumerable<Conflict> OverCapacity(Room room, (Commitment Commitment, SecondSpan Time)[] taken, DateTimeZone zone)
    {
        List<SecondSpan> over = [];
        int[] moments = [.. taken.SelectMany(booking => new[] { booking.Time.Start, booking.Time.End }).Distinct().Order()];
        for (int i = 0; i + 1 < moments.Length; i++)
        {
            SecondSpan stretch = new(moments[i], moments[i + 1]);
            if (taken.Where(booking => booking.Time.Overlaps(stretch)).Sum(booking => booking.Commitment.Seats) > room.Capacity)
            {
                over.Add(stretch);
            }
        }

        return over.Count == 0 ? [] : [About(ConflictCodes.RoomOverCapacity, room.Id, over, zone, room.Capacity)];
    }

    private static Conflict About(string code, string id, List<SecondSpan> overlaps, DateTimeZone zone, int? needed)
    {
        ImmutableArray<Interval> exact = [.. overlaps.OrderBy(overlap => overlap.Start).ThenBy(overlap => overlap.End).Select(overlap => overlap.ToInterval())];
        return new Conflict(code, Severity.Blocker, id, DaysOf(exact, zone)) { Who = id, Overlaps = exact, Needed = needed };
    }

    private static ImmutableArray<LocalDate> DaysOf(ImmutableArray<Interval> overlaps, DateTimeZone zone) =>
    [
        .. overlaps
            .SelectMany(overlap => new DateInterval(overlap.Start.InZone(zone).Date, (overlap.End - Duration.Epsilon).InZone(zone).Date))
            .Distinct()
            .Order(),
    ];
}
