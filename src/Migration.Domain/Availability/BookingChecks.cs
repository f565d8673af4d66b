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
            HolderTime time = roster.Index.Holders[holder];
            if (time.Clash is null && time.Unknown.IsEmpty)
            {
                continue;
            }

            plans ??= PlanDays(roster, contexts);
            if (time.Clash?.Where(stretch => Array.Exists(plans, stretch.Overlaps)) is { } within)
            {
                yield return holder < roster.People.Length
                    ? DoubleBooked(roster, roster.People[holder], within)
                    : OverCapacity(roster, roster.Rooms[holder - roster.People.Length], within);
            }

            if (BookedUnknown(time, plans) is { IsEmpty: false } overlaps)
            {
                yield return MayClash(roster, roster.IdOf(holder), overlaps);
            }
        }
    }

    /// <summary>When something is booked while nothing else is known of the holder, within the days of plans.</summary>
    public static ImmutableArray<Interval> BookedUnknown(HolderTime time, SecondSpan[] plans) =>
        [.. Stretches.Union(time.BookedUnknown()).Where(stretch => Array.Exists(plans, SecondSpan.Of(stretch).Overlaps))];

    public static SecondSpan[] PlanDays(Roster roster, IEnumerable<CheckContext> contexts) =>
        [.. contexts.Select(context => context.PlanDays).OfType<DateInterval>().Select(roster.Clock.Of)];

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

    /// <summary>Something is booked in time of which nothing else is known, so nobody can say whether it clashes.</summary>
    private static Conflict MayClash(Roster roster, string id, ImmutableArray<Interval> overlaps) =>
        new(ConflictCodes.AvailabilityUnknown, Severity.Warning, id, DaysOf(overlaps, roster.Clock)) { Who = id, Overlaps = overlaps };

    public static ImmutableArray<LocalDate> DaysOf(ImmutableArray<Interval> overlaps, RosterClock clock) => [.. overlaps.SelectMany(clock.DaysOf).Distinct().Order()];
}
