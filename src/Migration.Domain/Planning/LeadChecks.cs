using MigrationDomain.Templates;

namespace MigrationDomain.Planning;

/// <summary>Workstreams for which an organisation has named nobody, though it has named others.</summary>
internal static class LeadChecks
{
    public static IEnumerable<Finding> FindAll(IEnumerable<OrganisationPlan> plans) => plans
        .Where(member => !member.Leads.IsEmpty)
        .SelectMany(member => member.Plan.Request.Template.Roles.Where(role => role.LeadsWorkstream && !member.Leads.ContainsKey(role.Key)).Select(role => Missing(member, role)));

    private static Finding Missing(OrganisationPlan member, RoleTemplate role) => new(
        FindingCodes.LeadMissing, Severity.Warning, $"{role.Key} of {member.Organisation}", null,
        () => $"{member.Organisation} has nobody as {role.Key}; name a lead for the workstream.");
}
