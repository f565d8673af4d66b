using MigrationDomain.Templates;

namespace MigrationDomain.Availability;

/// <summary>A demand in force, with those it is about.</summary>
/// <param name="Requirement">The demand.</param>
/// <param name="Holders">The numbers of all holders, for cover also of deputies, as far as they are trained.</param>
internal sealed record Demand(RoleRequirement Requirement, int[] Holders);
