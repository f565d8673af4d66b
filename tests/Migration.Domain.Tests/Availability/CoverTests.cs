namespace MigrationDomain.Availability;

public sealed class CoverTests
{
    [Fact]
    public void Cover_counts_those_who_are_there_and_trained_and_deputies_too()
    {
        Person[] people =
        [
            Team.Person("a-1", "administrator") with { TrainedFor = ["passwords"] },
            Team.Person("a-2", "administrator") with { TrainedFor = [] },
            Team.Deputy("a-3", "administrator") with { TrainedFor = ["passwords"], Works = WeeklyPattern.FullTime.Minus(IsoDayOfWeek.Friday, Session.Afternoon) },
        ];
        Conflict conflict = Team.Find(people, [], Team.Cover("administrator", 2, "passwords")).Single();
        conflict.ToString().Should().Be("At least 2 of administrator must be there in every session during critical-window; there are fewer on 2026-09-11 (1).");
        conflict.Overlaps.Should().Equal(Team.Interval("2026-09-11T12:00Z", "2026-09-11T17:30Z"));
        (conflict.Needed, conflict.Available.Single()).Should().Be((2, 1));
    }
}
