using MigrationDomain.Planning;

namespace MigrationDomain.Availability;

public sealed class ConflictWeightTests
{
    private static readonly Person LeadGp = Team.Person("gp-1", "lead-gp");

    [Theory]
    [InlineData("2026-09-08", Severity.Note, " Accepted by programme board until 2026-09-08. ")]
    [InlineData("2026-09-07", Severity.Blocker, " ")]
    public void An_accepted_conflict_is_shown_as_accepted_while_the_decision_holds(string expires, Severity severity, string words)
    {
        ConflictPolicy policy = ConflictPolicy.Frozen.Accepting(
            new() { Code = ConflictCodes.PersonUnavailable, Subject = "gp-1", Reason = "a locum comes", Approver = "programme board", Expires = Some.Day(expires) });
        Roster roster = new([LeadGp], [Team.Leave("gp-1", "2026-09-10")]);
        Conflict conflict = AvailabilityChecker.FindConflicts(Gp.Plan("2026-09-15", "2026-09-08"), roster, policy).Single();
        conflict.Severity.Should().Be(severity);
        $"{conflict} ".Should().EndWith($"on 2026-09-10.{words}");
    }

    [Fact]
    public void A_decision_on_some_days_does_not_cover_others()
    {
        ConflictPolicy policy = ConflictPolicy.Frozen.Accepting(new()
        {
            Code = ConflictCodes.PersonUnavailable,
            Subject = "gp-1",
            Reason = "a locum comes",
            Approver = "programme board",
            Days = Some.Days("2026-09-10", "2026-09-10"),
        });
        AvailabilityChecker.FindConflicts(Team.Plan, new Roster([LeadGp], [Team.Leave("gp-1", "2026-09-10")]), policy).Single().Severity.Should().Be(Severity.Note);
        AvailabilityChecker.FindConflicts(Team.Plan, new Roster([LeadGp], [Team.Leave("gp-1", "2026-09-10", "2026-09-11")]), policy).Single().Severity.Should().Be(Severity.Blocker);
    }

    [Fact]
    public void Before_the_dates_are_announced_leave_is_a_warning() => AvailabilityChecker.FindConflicts(
        Team.Plan, new Roster([LeadGp], [Team.Leave("gp-1", "2026-09-10")]), ConflictPolicy.NotFrozen).Single().Severity.Should().Be(Severity.Warning);

    [Theory]
    [InlineData(PolicyLevel.Off, "")]
    [InlineData(PolicyLevel.Warn, "Warning")]
    [InlineData(PolicyLevel.Block, "Blocker")]
    public void A_policy_sets_the_weight_of_a_code(PolicyLevel level, string severity) => string.Join(" ", AvailabilityChecker.FindConflicts(
        Team.Plan, new Roster([LeadGp], [Team.Leave("gp-1", "2026-09-10")]), ConflictPolicy.Frozen.With(ConflictCodes.PersonUnavailable, level)).Select(conflict => conflict.Severity))
        .Should().Be(severity);
}
