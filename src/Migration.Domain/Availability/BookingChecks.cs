using System.Collections.Immutable;
using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>Clashes among the commitments themselves, whatever the plan, as far as they touch days of plans.</summary>
internal static class BookingChecks
{
    public static IEnumerable<Conflict> FindAll(Roster roster, IReadOnlyList<CheckContext> contexts)
    {
        SecondSpan[]? plans = null;
        for (int holder = 0; holder < roster.Index.Holders.Length; holder++)
        {
            if (roster.Index.Holders[holder].Clash is not { } clash)
            {
                continue;
            }

            plans ??= [.. contexts.Select(context => context.PlanDays).OfType<DateInterval>().Select(roster.Clock.Of)];
            if (clash.Where(stretch => Array.Exists(plans, stretch.Overlaps)) is { } within)
            {
                yield return holder < roster.People.Length
                    ? DoubleBooked(roster, roster.People[holder], within)
                    : OverCapacity(roster, roster.Rooms[holder - roster.People.Length], within);
            }
        }
    }

    /// <summary>Two commitments overlap and at least one of them is an engagement.</summary>
    private static Conflict DoubleBooked(Roster roster, Person person, Clash clash)
    {
        ImmutableArray<Interval> overlaps = [.. clash.Stretches.Select(stretch => stretch.ToInterval())];
        return new Conflict(ConflictCodes.DoubleBooked, Severity.Blocker, person.Id, DaysOf(overlaps, roster.Clock))
        {
            Who = person.Id,
            Overlaps = overlaps,
            Loads = clash.Loads,
        };
    }

    /// <summary>At some moment the bookings of a room take more seats than it has.</summary>
    private static Conflict OverCapacity(Roster roster, Room room, Clash clash)
    {
        ImmutableArray<Interval> overlaps = [.. clash.Stretches.Select(stretch => stretch.ToInterval())];
        ImmutableArray<LocalDate> days = DaysOf(overlaps, roster.Clock);
        return new Conflict(ConflictCodes.RoomOverCapacity, Severity.Blocker, room.Id, days)
        {
            Who = room.Id,
            Overlaps = overlaps,
            Loads = clash.Loads,
            Needed = (int)Math.Min(clash.Loads.Max(), int.MaxValue),
            Available = [.. days.Select(_ => room.Capacity)],
        };
    }

    private static ImmutableArray<LocalDate> DaysOf(ImmutableArray<Interval> overlaps, RosterClock clock) => [.. overlaps.SelectMany(clock.DaysOf).Distinct().Order()];
}
