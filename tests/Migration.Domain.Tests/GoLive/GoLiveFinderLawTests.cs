using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using MigrationDomain.Availability;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using Check = MigrationDomain.Testing.Check;

namespace MigrationDomain.GoLive;

public sealed class GoLiveFinderLawTests
{
    private const int Days = 6;

    private static readonly Gen<(PlanRequest Request, TeamCase Team)> Searches =
        from plain in PlainCases.Any
        from team in TeamCases.Around(plain.GoLive)
        select (Gp.Request(plain), team);

    [Fact]
    public void A_date_is_offered_exactly_when_its_plan_and_its_check_have_no_blocker() => Check.That(Searches, given =>
    {
        (PlanRequest request, TeamCase team) = given;
        Roster roster = team.Roster;
        GoLiveSearch search = GoLiveFinder.Search(request, roster, team.GoLive, team.GoLive.PlusDays(Days));
        search.Candidates.Select(candidate => candidate.Date).Order().Should().Equal(
            WorkingDays(request, search.Range).Where(day => !IsBlocked(request with { RootDate = day }, roster)), $"{given}");
        search.Rejected.Should().NotContain(rejection => rejection.Reasons.IsEmpty);
        search.Earliest.Should().Be(search.Candidates.IsEmpty ? null : search.Candidates.Min(candidate => candidate.Date));
        search.Candidates.Should().BeInAscendingOrder(candidate => candidate.Score.Total);
    });

    [Fact]
    public void Every_reason_is_named() => Check.That(Searches, given =>
    {
        (PlanRequest request, TeamCase team) = given;
        foreach (GoLiveRejection rejection in GoLiveFinder.Search(request, team.Roster, team.GoLive, team.GoLive.PlusDays(2)).Rejected)
        {
            MigrationPlan plan = MigrationPlanner.Plan(request with { RootDate = rejection.Date });
            rejection.Reasons.Select(reason => reason.Message).Should().Equal(
                plan.Findings.Where(finding => finding.Severity == Severity.Blocker).Select(finding => finding.Message).Concat(Blockers(plan, team.Roster).Select(conflict => conflict.ToString())));
        }
    });

    // Commitments only: a practice with nothing else in the way, so that letting go of commitments is the only cure.
    [Fact]
    public void The_named_releases_free_the_date_and_no_smaller_set_of_commitments_does() => Check.That(
        TeamCases.Any.Select(team => team with
        {
            Allowed = [],
            Blackouts = [.. team.Blackouts.Take(1)],
            Commitments = [.. team.Commitments, .. team.Commitments.Take(1)],
            People = [.. team.People.Select(person => person with { Works = WeeklyPattern.FullTime, TrainedFor = null })],
        }),
        team =>
        {
            PlanRequest request = Gp.Request(Invariant($"{team.GoLive:R}"));
            foreach (GoLiveRejection rejection in GoLiveFinder.Search(request, team.Roster, team.GoLive, team.GoLive).Rejected)
            {
                Roster others = Without(team, rejection.WouldPassIf.Where(release => release.Kind != ReleaseKind.Commitment)).Roster;
                Commitment[] released = [.. rejection.WouldPassIf.Select(release => release.Commitment).OfType<Commitment>()];
                IsFree(team.Plan, others, released).Should().BeTrue($"{string.Join(" ", rejection.WouldPassIf)} frees {string.Join(" ", Blockers(team.Plan, released.Aggregate(others, (rest, commitment) => rest.Without(commitment))))} in {team}");
                if (rejection.WouldPassIf.Any(release => release.Kind == ReleaseKind.Requirement))
                {
                    continue; // a demand was lowered further than it had to be, so less may do
                }

                Smaller(team.Commitments, released.Length).Should().NotContain(set => IsFree(team.Plan, others, set), $"{string.Join(" ", rejection.WouldPassIf)} in {team}");
            }
        });

    private static ImmutableArray<LocalDate> WorkingDays(PlanRequest request, DateInterval range) =>
        request.Calendar.Coverage.Intersection(range) is { } known ? request.Calendar.WorkingDaysIn(known) : [];

    private static bool IsFree(MigrationPlan plan, Roster roster, IEnumerable<Commitment> released) =>
        !Blockers(plan, released.Aggregate(roster, (rest, commitment) => rest.Without(commitment))).Any();

    private static IEnumerable<Conflict> Blockers(MigrationPlan plan, Roster roster) =>
        AvailabilityChecker.FindConflicts(plan, roster).Where(conflict => conflict.Severity == Severity.Blocker);

    private static bool IsBlocked(PlanRequest request, Roster roster) => MigrationPlanner.Plan(request) is var plan && (plan.IsBlocked || Blockers(plan, roster).Any());

    private static TeamCase Without(TeamCase team, IEnumerable<Release> others) => others.Aggregate(team, (rest, release) => release.Kind switch
    {
        ReleaseKind.Closure => rest with { Blackouts = [.. rest.Blackouts.Where(blackout => blackout.Why != release.Subject)] },
        _ => rest with { Requirements = Lowered(rest, release.Subject) },
    });

    // A demand that the roster states replaces the template's, so a demand of the template is lowered by one that asks for no day.
    private static ImmutableArray<Requirement> Lowered(TeamCase team, string role) =>
        [.. team.Requirements.Where(requirement => (requirement as RoleRequirement)?.Role.Value != role), .. Present(team, role)];

    private static IEnumerable<Requirement> Present(TeamCase team, string role) =>
        team.People.Any(person => person.Roles.Any(held => held.Value == role)) ? [Team.Cover(role, 1, window: "no-window")] : [];

    private static IEnumerable<Commitment[]> Smaller(ImmutableArray<Commitment> all, int size) =>
        from mask in Enumerable.Range(0, 1 << all.Length)
        where int.PopCount(mask) == size - 1
        select all.Where((_, place) => (mask & (1 << place)) != 0).ToArray();
}
