using System.Collections.Immutable;
using MigrationDomain.Planning;

namespace MigrationDomain.Availability;

/// <summary>Data checking is 2026-07-29 to 2026-08-05.</summary>
public sealed class DedicationTests
{
    private static readonly Person[] Testers = [Team.Person("t-1", "tester"), Team.Person("t-2", "tester")];

    [Fact]
    public void One_tester_with_nothing_else_to_do_is_enough() => Find(Team.Leave("t-1", "2026-07-29")).Should().BeEmpty();

    [Fact]
    public void Two_testers_who_take_turns_are_not_dedicated()
    {
        Conflict conflict = Find(Team.Leave("t-1", "2026-07-29"), Team.Hours("t-2", CommitmentKind.Clinic, "2026-08-03", 9, 10)).Single();
        (conflict.Code, conflict.Severity).Should().Be((ConflictCodes.NotDedicated, Severity.Warning));
        conflict.ToString().Should().Be("At least 1 of tester must have nothing else to do during data-checking; too few have on 2026-07-29 and 2026-08-03.");
        conflict.Explain(Audience.Practice).Should().Be("Too few of tester have nothing else to do during data-checking on 2026-07-29 and 2026-08-03.");
        conflict.Explain(Audience.Public).Should().Be("Too few staff are available on 2026-07-29 and 2026-08-03.");
        conflict.Available.Should().Equal(1, 1);
    }

    [Fact]
    public void Time_that_is_booked_is_set_aside_for_it() => Find(
        Team.Days("t-1", CommitmentKind.Booking, "2026-07-29", "2026-08-05"), Team.Leave("t-2", "2026-07-29")).Should().BeEmpty();

    [Fact]
    public void Whether_somebody_past_their_known_until_day_is_dedicated_is_unknown() => AvailabilityChecker
        .FindConflicts(Team.Plan, new Roster([Testers[0] with { KnownUntil = Some.Day("2026-08-03") }])).Single().ToString()
        .Should().StartWith("Whether enough people are there as tester during data-checking is not known on 2026-08-04 and 2026-08-05;");

    private static ImmutableArray<Conflict> Find(params Commitment[] commitments) => AvailabilityChecker.FindConflicts(Team.Plan, new Roster(Testers, commitments));
}
