using MigrationDomain.Rules;
using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.ServiceMobilisation.MilestoneKeys;
using static MigrationDomain.Templates.ServiceMobilisation.RoleKeys;

namespace MigrationDomain.Templates.ServiceMobilisation;

/// <summary>mob-01 to mob-05: who oversees the mobilisation, and the plan they oversee.</summary>
internal static class StartActivities
{
    public static IEnumerable<ActivityTemplate> All =>
    [
        new(new("mob-01"), "Contract lead appointed for mobilisation, operation and exit", PhaseKeys.Mobilisation, Duty)
        {
            Owners = [Commissioner], NotBefore = On(EarliestAward), Remark = "at the start",
        },
        new(new("mob-02"), "Mobilisation board formed, with its governance", PhaseKeys.Mobilisation, Duty)
        {
            Owners = [Commissioner, LocalAuthority, Provider],
            NotBefore = On(EarliestAward),
            Remark = "at the start; of the commissioner, the local authority and the provider",
        },
        new(new("mob-03"), "Provider's transition plan built into the integrated transition plan", PhaseKeys.Mobilisation, Duty)
        {
            Owners = [Provider, Commissioner, ProjectLead],
            NotBefore = On(EarliestAward),
            Remark = "early; with deliverables, times, resources and the interfaces to the local health economy",
        },
        new(new("mob-04"), "Workstream leads named in each organisation, joint teams formed", PhaseKeys.Mobilisation, Duty)
        {
            Owners = [ProjectBoardLead, Commissioner, Provider], NotBefore = On(EarliestAward), Remark = "early; thirteen workstreams",
        },
        new(new("mob-05"), "Risk strategy submitted", PhaseKeys.Mobilisation, Duty)
        {
            Owners = [Provider],
            NotBefore = On(EarliestAward),
            Remark = "with the plan; at least who owns a risk, how it is escalated and how it is governed, and the size of risks and opportunities with times and resources",
        },
    ];

    private static readonly Provenance Duty = new(Hardness.Hard, Certainty.Must, Sources.Guide);
}
