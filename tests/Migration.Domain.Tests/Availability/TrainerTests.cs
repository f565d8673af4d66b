using System.Collections.Immutable;
using MigrationDomain.Planning;

namespace MigrationDomain.Availability;

/// <summary>Training is 2026-08-25 to 2026-09-08.</summary>
public sealed class TrainerTests
{
    private static readonly Person[] People = [Team.Person("n-1", "nurse"), Team.Person("t-1", "trainer")];
    private static readonly Commitment Taught = Team.Hours("n-1", CommitmentKind.Training, "2026-08-27", 9, 12);

    [Fact]
    public void Somebody_taught_while_the_trainer_is_away_is_a_conflict()
    {
        Conflict conflict = Find(Taught, Team.Leave("t-1", "2026-08-27")).Single();
        conflict.Code.Should().Be(ConflictCodes.TrainerMissing);
        conflict.ToString().Should().Be("No trainer is there while others are taught on 2026-08-27.");
        conflict.Explain(Audience.Public).Should().Be("Too few staff are available on 2026-08-27.");
        conflict.Overlaps.Should().Equal(BusyTime.On(Some.Day("2026-08-27"), Session.Morning).In(Some.London));
    }

    [Fact]
    public void A_trainer_who_teaches_is_there() => Find(Taught, Team.Hours("t-1", CommitmentKind.Training, "2026-08-27", 9, 12)).Should().BeEmpty();

    [Fact]
    public void A_trainer_away_while_nobody_is_taught_is_no_conflict() => Find(Taught, Team.Leave("t-1", "2026-08-28")).Should().BeEmpty();

    private static ImmutableArray<Conflict> Find(params Commitment[] commitments) => AvailabilityChecker.FindConflicts(Team.Plan, new Roster(People, commitments));
}
