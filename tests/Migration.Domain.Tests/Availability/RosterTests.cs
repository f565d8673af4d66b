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
    public void What_is_said_of_ids_is_fit_to_be_shown_and_not_endless()
    {
        Action act = () => _ = new Roster(
            [Team.Person("a\u001b[2J", "r"), Team.Person(new string('b', 3_000), "r"), .. Enumerable.Range(100, 19).Select(number => Team.Person($"c-{number}", "r"))],
            [Team.Leave("d", "2026-01-05")]);
        act.Should().Throw<UnsoundInputException>().Which.Faults.Select(fault => fault.Message).Should().Equal(
            "'a\\u001b[2J' is not an id; use 1 to 64 visible characters.",
            $"'{new string('b', 64)}…' is not an id; use 1 to 64 visible characters.",
            "A commitment is of 'd', who is neither a person nor a room of the roster; known ids are a\\u001b[2J, "
            + $"{new string('b', 64)}…, {string.Join(", ", Enumerable.Range(100, 18).Select(number => $"c-{number}"))} and 1 more.");
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
