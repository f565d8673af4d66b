using System.Collections.Immutable;
using MigrationDomain.Planning;
using MigrationDomain.Rules;

namespace MigrationDomain.Availability;

public sealed class UnknownTimeTests
{
    private static readonly Person LeadGp = Team.Person("gp-1", "lead-gp");

    [Fact]
    public void Somebody_needed_in_unknown_time_may_be_away()
    {
        Conflict conflict = Find([LeadGp], Team.Unknown("gp-1", "2026-09-10", 9, 10)).Single();
        (conflict.Code, conflict.Severity).Should().Be((ConflictCodes.AvailabilityUnknown, Severity.Warning));
        conflict.ToString().Should().Be("Whether gp-1 (lead-gp) is there during critical-window is not known on 2026-09-10; ask and record it.");
    }

    [Fact]
    public void Unknown_time_outside_the_sessions_worked_makes_no_difference()
    {
        Person mornings = LeadGp with { Works = WeeklyPattern.FullTime.Minus(IsoDayOfWeek.Thursday, Session.Afternoon) };
        Find([mornings], Team.Unknown("gp-1", "2026-09-10", 14, 16), Team.Unknown("gp-1", "2026-09-11", 19, 20)).Should().BeEmpty();
    }

    [Fact]
    public void Somebody_in_unknown_time_does_not_count_as_cover()
    {
        Person[] clerks = [Team.Person("c-1", "registrations-clerk"), Team.Person("c-2", "registrations-clerk")];
        Roster roster = new(clerks, requirements: [Team.Cover("registrations-clerk", 2)], unknowns: [Team.Unknown("c-1", "2026-09-10", 9, 10)]);
        AvailabilityChecker.FindConflicts(Team.Plan, roster).Single().ToString().Should().Be(
            "Whether enough people are there as registrations-clerk during critical-window is not known on 2026-09-10; find out who holds the role and when they are there.");
    }

    [Fact]
    public void Leave_in_unknown_time_is_leave_and_the_rest_of_the_day_stays_unknown()
    {
        Roster roster = new([LeadGp], [Team.Hours("gp-1", CommitmentKind.Leave, "2026-09-10", 9, 10)], unknowns: [Team.Unknown("gp-1", "2026-09-10", 9, 12)]);
        AvailabilityChecker.FindConflicts(Team.Plan, roster).Select(conflict => conflict.Code).Should().Equal(ConflictCodes.PersonUnavailable, ConflictCodes.AvailabilityUnknown);
    }

    [Fact]
    public void Nobody_in_unknown_time_is_named_as_deputy()
    {
        Roster roster = new([LeadGp, Team.Deputy("gp-2", "lead-gp")], [Team.Leave("gp-1", "2026-09-10")], unknowns: [Team.Unknown("gp-2", "2026-09-10", 9, 10)]);
        AvailabilityChecker.FindConflicts(Team.Plan, roster).Single().Deputies.Should().BeEmpty();
    }

    [Fact]
    public void What_is_booked_in_unknown_time_may_clash()
    {
        Roster roster = new(
            [Team.Person("n-1", "nurse")],
            [Team.Hours("n-1", CommitmentKind.Meeting, "2026-09-01", 9, 12), Team.Hours("r-1", CommitmentKind.Booking, "2026-09-02", 9, 12)],
            [new Room("r-1", 8)],
            unknowns: [Team.Unknown("n-1", "2026-09-01", 11, 13), Team.Unknown("r-1", "2026-09-02", 8, 10)]);
        Conflict[] conflicts = [.. AvailabilityChecker.FindConflicts(Team.Plan, roster).Where(conflict => conflict.Code == ConflictCodes.AvailabilityUnknown)];
        conflicts.Select(conflict => conflict.ToString()).Should().Equal(
            "Whether n-1 is free for what is booked is not known on 2026-09-01; ask and record it.",
            "Whether r-1 is free for what is booked is not known on 2026-09-02; ask and record it.");
        conflicts[0].Overlaps.Should().Equal(Team.Time("2026-09-01", 11, 12).In(Some.London));
        conflicts[0].Explain(Audience.Practice).Should().Be("Whether what is booked clashes is not known on 2026-09-01.");
        AvailabilityChecker.FindOpenQuestions(Team.Plan, roster).Select(question => question.Message).Should().ContainInOrder(
            "Is n-1 free for what is booked on 2026-09-01? Nothing else is known of that time.",
            "Is r-1 free for what is booked on 2026-09-02? Nothing else is known of that time.");
    }

    [Fact]
    public void Leave_of_somebody_not_needed_in_unknown_time_is_no_conflict() => AvailabilityChecker.FindConflicts(Team.Plan, new Roster(
        [Team.Person("n-1", "nurse")], [Team.Leave("n-1", "2026-09-01")], unknowns: [Team.Unknown("n-1", "2026-09-01", 11, 13)])).Should().BeEmpty();

    [Fact]
    public void Unknown_time_of_somebody_needed_is_an_open_question() =>
        AvailabilityChecker.FindOpenQuestions(Team.Plan, new Roster([LeadGp], unknowns: [Team.Unknown("gp-1", "2026-09-10", 9, 10)]))
            .Select(question => question.Message).Should().Contain("Is gp-1 there on 2026-09-10? Nothing is recorded.");

    [Fact]
    public void MayBook_warns_of_unknown_time()
    {
        BookingGuard guard = new BookingGuard([Team.Plan], new Roster([Team.Person("n-1", "nurse")])).With(Team.Unknown("n-1", "2026-09-01", 9, 10));
        guard.MayBook("n-1", CommitmentKind.Meeting, Team.Time("2026-09-01", 8, 12)).ToString().Should()
            .Be("Warn: Whether n-1 is free for what is booked is not known on 2026-09-01; ask and record it.");
        guard.MayBook("n-1", CommitmentKind.Meeting, Team.Time("2026-09-01", 10, 12)).Decision.Should().Be(BookingDecision.Allowed);
    }

    [Fact]
    public void Unknown_time_of_somebody_not_in_the_roster_is_refused()
    {
        Action make = () => _ = new Roster([LeadGp], unknowns: [Team.Unknown("gp-2", "2026-09-10", 9, 10)]);
        Action add = () => new Roster([LeadGp]).With(Team.Unknown("gp-2", "2026-09-10", 9, 10));
        make.Should().Throw<UnsoundInputException>().WithMessage("*An unknown time is of 'gp-2', who is neither a person nor a room of the roster; known ids are gp-1.*");
        add.Should().Throw<UnsoundInputException>().Which.Faults.Single().Where.Should().Be("unknown time of 'gp-2'");
    }

    [Fact]
    public void An_unknown_time_reads_as_a_phrase() =>
        Team.Unknown("gp-1", "2026-09-10", 9, 10).ToString().Should().Be("gp-1 is perhaps busy 2026-09-10T09:00 up to 2026-09-10T10:00");

    private static ImmutableArray<Conflict> Find(IEnumerable<Person> people, params UnknownTime[] unknowns) =>
        AvailabilityChecker.FindConflicts(Team.Plan, new Roster(people, unknowns: unknowns));
}
