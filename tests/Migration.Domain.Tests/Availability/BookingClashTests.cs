namespace MigrationDomain.Availability;

public sealed class BookingClashTests
{
    [Fact]
    public void Overlapping_absences_are_no_double_booking_but_an_absence_over_an_engagement_is()
    {
        Person[] people = [Team.Person("n-1", "nurse")];
        Team.Find(people, [Team.Leave("n-1", "2026-09-10", "2026-09-11"), Team.Days("n-1", CommitmentKind.Sickness, "2026-09-10")]).Should().BeEmpty();
        Team.Find(people, [Team.Leave("n-1", "2026-09-10", "2026-09-11"), Team.Hours("n-1", CommitmentKind.Meeting, "2026-09-11", 9, 10)]).Single().ToString()
            .Should().Be("n-1 is booked twice at the same time on 2026-09-11.");
    }

    [Fact]
    public void What_ends_as_the_next_begins_is_no_double_booking() =>
        Team.Find([Team.Person("n-1", "nurse")], [Team.Hours("n-1", CommitmentKind.Clinic, "2026-09-10", 9, 12), Team.Hours("n-1", CommitmentKind.Meeting, "2026-09-10", 12, 13)])
            .Should().BeEmpty();

    [Fact]
    public void Seats_of_a_room_are_counted()
    {
        Roster roster = new(
            rooms: [new Room("training-room", 8)],
            commitments: [Team.Hours("training-room", CommitmentKind.Training, "2026-09-01", 9, 12, seats: 5), Team.Hours("training-room", CommitmentKind.Training, "2026-09-01", 11, 14, seats: 3)]);
        Conflict[] Find(Roster roster) => [.. AvailabilityChecker.FindConflicts(Team.Plan, roster).Where(conflict => conflict.Code == ConflictCodes.RoomOverCapacity)];
        Find(roster).Should().BeEmpty();
        Conflict conflict = Find(roster.With(Team.Hours("training-room", CommitmentKind.Booking, "2026-09-01", 10, 12))).Single();
        conflict.ToString().Should().Be("training-room has 8 seats, and 9 are booked at once on 2026-09-01.");
        conflict.Overlaps.Should().Equal(Team.Interval("2026-09-01T10:00Z", "2026-09-01T11:00Z"));
    }
}
