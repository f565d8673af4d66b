using MigrationDomain.Planning;
using MigrationDomain.Templates;

namespace MigrationDomain.Availability;

public sealed class RoomNeededTests
{
    private static readonly Commitment Elsewhere = Team.Hours("r-1", CommitmentKind.Booking, "2026-05-01", 9, 12);

    [Fact]
    public void A_day_that_needs_a_room_is_noted_until_one_is_booked()
    {
        RoomRequirement needed = new(6, Team.On("kick-off"));
        Conflict conflict = Find(needed, new Room("r-1", 8), Elsewhere).Single();
        (conflict.Code, conflict.Severity).Should().Be((ConflictCodes.RoomNotBooked, Severity.Note));
        conflict.ToString().Should().Be("No room with 6 seats is booked for kick-off on 2026-06-23; book one.");
        conflict.Explain(Audience.Public).Should().Be("A room is not available on 2026-06-23.");
        Find(needed, new Room("r-1", 8), Team.Hours("r-1", CommitmentKind.Booking, "2026-06-23", 9, 12)).Should().BeEmpty();
        Find(needed, new Room("r-1", 5), Team.Hours("r-1", CommitmentKind.Booking, "2026-06-23", 9, 12)).Should().ContainSingle("it is too small");
    }

    [Fact]
    public void A_room_must_have_what_is_asked_for()
    {
        RoomRequirement needed = new(1, Team.On("kick-off"), "two screens");
        Commitment booking = Team.Hours("r-1", CommitmentKind.Booking, "2026-06-23", 9, 12);
        Find(needed, new Room("r-1", 8) { Equipment = ["two screens"] }, booking).Should().BeEmpty();
        Find(needed, new Room("r-1", 8), booking).Should().BeEmpty("nobody recorded what is in it");
        Find(needed, new Room("r-1", 8) { Equipment = [] }, booking).Single().ToString().Should().Be("No room with two screens is booked for kick-off on 2026-06-23; book one.");
    }

    [Fact]
    public void Without_any_booking_of_a_room_rooms_are_not_judged() => AvailabilityChecker.FindConflicts(Team.Plan, new Roster(rooms: [new Room("r-1", 8)])).Should().BeEmpty();

    [Fact]
    public void Booking_one_room_is_no_reason_for_another()
    {
        Roster roster = new(rooms: [new Room("r-1", 8)]);
        new BookingGuard([Team.Plan], roster).MayBook(Elsewhere).Reasons.Should().BeEmpty();
    }

    private static IEnumerable<Conflict> Find(RoomRequirement needed, Room room, Commitment booking) => AvailabilityChecker
        .FindConflicts(Team.Plan, new Roster(rooms: [room], commitments: [booking], requirements: [needed]))
        .Where(conflict => conflict.Requirement == needed);
}
