using MigrationDomain.Rules;

namespace MigrationDomain.Availability;

public sealed class RosterTests
{
    [Fact]
    public void A_roster_reports_every_fault_at_once()
    {
        Action act = () => _ = new Roster(
            [Team.Person("a", "r"), Team.Person("a", "r"), Team.Person(" ", "r")],
            [Team.Leave("b", "2026-01-05"), Team.Leave("a", "2130-01-05")]);
        act.Should().Throw<UnsoundInputException>().Which.Faults.Select(fault => fault.Where).Should()
            .Equal("id ' '", "id 'a'", "commitment of 'b'", "time 2130-01-05 to 2130-01-05");
    }

    [Fact]
    public void Without_takes_one_of_two_equal_commitments()
    {
        Commitment leave = Team.Leave("a", "2026-01-05");
        new Roster([Team.Person("a", "r")], [leave, Team.Leave("a", "2026-01-05")]).Without(leave).Commitments.Should().Equal(leave);
    }

    [Fact]
    public void Without_of_something_else_is_the_same_roster()
    {
        Roster roster = new([Team.Person("a", "r")]);
        roster.Without(Team.Leave("a", "2026-01-05")).Should().BeSameAs(roster);
    }
}
