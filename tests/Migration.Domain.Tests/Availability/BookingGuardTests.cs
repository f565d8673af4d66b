using MigrationDomain.Rules;

namespace MigrationDomain.Availability;

public sealed class BookingGuardTests
{
    private static readonly BookingGuard Guard = new(
        [Team.Plan],
        new Roster(
            [Team.Person("gp-1", "lead-gp"), Team.Person("c-1", "registrations-clerk"), Team.Person("c-2", "registrations-clerk")],
            [Team.Leave("c-1", "2026-09-10")],
            [new Room("training-room", 8)]));

    [Theory]
    [InlineData("gp-1", "2026-09-10", BookingDecision.Blocked)]
    [InlineData("gp-1", "2026-09-08", BookingDecision.Allowed)]
    [InlineData("c-2", "2026-09-11", BookingDecision.Allowed)]
    [InlineData("c-2", "2026-09-10", BookingDecision.Blocked)] // nobody would be left
    [InlineData("c-2", "2027-09-10", BookingDecision.Allowed)]
    public void MayBook_answers_for_leave(string who, string day, BookingDecision decision) =>
        Guard.MayBook(who, CommitmentKind.Leave, BusyTime.Days(Some.Day(day), Some.Day(day))).Decision.Should().Be(decision);

    [Fact]
    public void MayBook_says_why() =>
        Guard.MayBook("gp-1", CommitmentKind.Leave, BusyTime.Days(Some.Day("2026-09-10"), Some.Day("2026-09-10"))).ToString().Should()
            .Be("Blocked: gp-1 (lead-gp) is needed during critical-window but not available on 2026-09-10.");

    [Fact]
    public void MayBook_counts_the_seats_of_a_room()
    {
        Commitment six = Team.Hours("training-room", CommitmentKind.Training, "2026-08-25", 9, 12, seats: 6);
        Guard.MayBook(six).Decision.Should().Be(BookingDecision.Allowed);
        Guard.With(six).MayBook(Team.Hours("training-room", CommitmentKind.Training, "2026-08-25", 11, 12, seats: 2)).Decision.Should().Be(BookingDecision.Allowed);
        Guard.With(six).MayBook(Team.Hours("training-room", CommitmentKind.Training, "2026-08-25", 11, 12, seats: 3)).Decision.Should().Be(BookingDecision.Blocked);
        Guard.MayBook(Team.Hours("training-room", CommitmentKind.Training, "2026-08-25", 9, 12, seats: 9)).Decision.Should().Be(BookingDecision.Blocked);
    }

    [Fact]
    public void MayBook_warns_of_an_event_in_the_window() =>
        Guard.MayBook(new PracticeEvent("Open day", EventKind.Event, Team.Time("2026-09-11", 9, 12))).Decision.Should().Be(BookingDecision.Warn);

    [Fact]
    public void A_third_booking_at_one_time_is_a_worse_clash()
    {
        BookingGuard twice = Guard
            .With(Team.Hours("gp-1", CommitmentKind.Clinic, "2026-08-25", 9, 12))
            .With(Team.Hours("gp-1", CommitmentKind.Meeting, "2026-08-25", 9, 12));
        twice.MayBook(Team.Hours("gp-1", CommitmentKind.Meeting, "2026-08-25", 10, 11)).Decision.Should().Be(BookingDecision.Blocked);
    }

    [Fact]
    public void With_and_Without_change_the_answer_and_leave_the_guard_as_it_was()
    {
        Commitment leave = Team.Leave("c-2", "2026-09-11");
        BookingAnswer Ask(BookingGuard guard) => guard.MayBook("c-1", CommitmentKind.Leave, leave.When);
        Ask(Guard.With(leave)).Decision.Should().Be(BookingDecision.Blocked);
        Ask(Guard.With(leave).Without(leave)).Decision.Should().Be(BookingDecision.Allowed);
        Ask(Guard).Decision.Should().Be(BookingDecision.Allowed);
    }

    [Fact]
    public void MayBook_refuses_somebody_unknown()
    {
        Action act = () => Guard.MayBook("gp-9", CommitmentKind.Leave, BusyTime.Days(Some.Day("2026-09-10"), Some.Day("2026-09-10")));
        act.Should().Throw<UnsoundInputException>()
            .WithMessage("A commitment is of 'gp-9', who is neither a person nor a room of the roster; known ids are c-1, c-2, gp-1, training-room.");
    }

    [Fact]
    public void MayBook_refuses_a_time_it_cannot_keep()
    {
        Action act = () => Guard.MayBook("gp-1", CommitmentKind.Leave, BusyTime.Days(Some.Day("2126-09-10"), Some.Day("2126-09-10")));
        act.Should().Throw<UnsoundInputException>().WithMessage("The time 2126-09-10 to 2126-09-10 cannot be kept; use whole seconds within *");
    }

    [Fact]
    public void A_quiet_question_allocates_nothing()
    {
        BusyTime when = BusyTime.Days(Some.Day("2027-03-03"), Some.Day("2027-03-05"));
        for (int i = 0; i < 100; i++)
        {
            Guard.MayBook("gp-1", CommitmentKind.Leave, when);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        Guard.MayBook("gp-1", CommitmentKind.Leave, when);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }
}
