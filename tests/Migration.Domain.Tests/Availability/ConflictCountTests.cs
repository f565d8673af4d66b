using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using MigrationDomain.Planning;
using Check = MigrationDomain.Testing.Check;

namespace MigrationDomain.Availability;

public sealed class ConflictCountTests
{
    private static readonly Gen<ConflictPolicy> Policies = Gen.OneOf(
        Gen.Elements(ConflictPolicy.Frozen, ConflictPolicy.NotFrozen),
        from code in Gen.Elements<string>(ConflictCodes.All.Where(code => code != ConflictCodes.AvailabilityUnknown).ToArray())
        from level in Gen.Elements(Enum.GetValues<PolicyLevel>())
        select ConflictPolicy.Frozen.With(code, level),
        Gen.Constant(ConflictPolicy.Frozen.Accepting(
            new AcceptedConflict { Code = ConflictCodes.PersonUnavailable, Subject = "p-1", Reason = "covered by a locum", Approver = "practice manager" })));

    private static readonly Gen<(PlanRequest Request, TeamCase Team, ConflictPolicy Policy, LocalDate[] Roots)> Searches =
        from plain in PlainCases.Any
        from team in TeamCases.Around(plain.GoLive)
        from policy in Policies
        from days in Gen.OneOf(Gen.Choose(-5, 5), Gen.Choose(-120, 120)).ArrayOf(4)
        select (Gp.Request(plain), team, policy, days.Select(plain.GoLive.PlusDays).ToArray());

    // The roots come in any order and leave the days laid out for the first of them.
    [Fact]
    public void A_count_is_that_of_the_conflicts_that_a_check_finds() => Check.That(Searches, given =>
    {
        (PlanRequest request, TeamCase team, ConflictPolicy policy, LocalDate[] roots) = given;
        RulesInForce rules = new(request with { Pins = [.. request.Pins.Where(pin => pin.Milestone != request.Template.Root)] });
        Roster roster = team.Roster;
        ConflictCount count = new(roster, policy, roots[1]);
        foreach (LocalDate root in roots)
        {
            MigrationPlan plan = rules.Plan(root, explains: false);
            ImmutableArray<Conflict> conflicts = AvailabilityChecker.FindConflicts(plan, roster, policy);
            count.Of(plan).Should().Be(
                (conflicts.Count(conflict => conflict.Severity == Severity.Blocker), conflicts.Count(conflict => conflict.Severity == Severity.Warning)),
                $"{root:R} of {team} has {string.Join(" ", conflicts)}");
        }
    });
}
