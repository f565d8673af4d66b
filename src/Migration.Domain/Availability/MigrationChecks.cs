using MigrationDomain.Planning;
using MigrationDomain.Templates;

namespace MigrationDomain.Availability;

/// <summary>Clashes between the plans of several migrations.</summary>
internal static class MigrationChecks
{
    /// <summary>
    /// Somebody is needed by two migrations on one day: as a holder who must be there, or because a role has no more holders than its cover
    /// needs. What is merely advised binds nobody. Commitments make no difference to it.
    /// </summary>
    public static IEnumerable<Conflict> InTwoMigrations(IReadOnlyList<CheckContext> contexts)
    {
        if (contexts.Count < 2)
        {
            yield break;
        }

        ILookup<int, Claim>[] claims = [.. contexts.Select(context => Claims(context).ToLookup(claim => claim.Person))];
        Roster roster = contexts[0].Roster;
        for (int person = 0; person < roster.People.Length; person++)
        {
            AttendancePage[] twice =
            [
                .. claims
                    .SelectMany(plan => plan[person].Select(claim => claim.Page).DistinctBy(page => page.Day))
                    .GroupBy(page => page.Day)
                    .Where(day => day.Count() > 1)
                    .Select(day => day.First())
                    .OrderBy(page => page.Day),
            ];
            if (twice.Length > 0)
            {
                RoleKey role = claims.SelectMany(plan => plan[person]).Select(claim => claim.Role).MinBy(role => role.Value, StringComparer.Ordinal)!;
                yield return new Conflict(ConflictCodes.InTwoMigrations, Severity.Blocker, roster.People[person].Id, [.. twice.Select(page => page.Day)])
                {
                    Who = roster.People[person].Id,
                    Role = role,
                    Overlaps = Stretches.Union(twice.SelectMany(page => Sessions.All.Select(page.Time))),
                };
            }
        }
    }

    private static IEnumerable<Claim> Claims(CheckContext context) =>
        from demand in context.Demands
        where demand.Requirement is { IsStaffing: true, IsAdvised: false }
        where demand.Requirement is not CoverRequirement cover || demand.Holders.Length <= cover.AtLeast
        from page in context.DaysOf(demand.Requirement.During)?.Working ?? []
        from person in demand.Holders
        select new Claim(person, demand.Requirement.Role, page);

    private readonly record struct Claim(int Person, RoleKey Role, AttendancePage Page);
}
