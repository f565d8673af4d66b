using MigrationDomain.Rules;
using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.ServiceMobilisation.MilestoneKeys;
using static MigrationDomain.Templates.ServiceMobilisation.RoleKeys;

namespace MigrationDomain.Templates.ServiceMobilisation;

/// <summary>Duties of the guide and the contract that have no number of their own.</summary>
internal static class OversightActivities
{
    public static IEnumerable<ActivityTemplate> All =>
    [
        new(new("n-29"), "Material change to a document of a condition precedent notified", PhaseKeys.Mobilisation, Notification)
        {
            Owners = [Provider, ContractManagementLead],
            NotBefore = On(ConditionDocumentChanged),
            Latest = After(ConditionDocumentChanged, DateOffset.WorkingDays(5)),
            Remark = "within 5 operational days of becoming aware, here read as working days",
        },
        Throughout("mob-reporting", "Workstream leads report progress to the mobilisation board", "no figure", ProjectBoardLead, ProjectLead),
        Throughout("mob-monitoring", "Progress of the provider and of the local health economy watched against the integrated plan", "no figure", MobilisationBoard),
        Throughout("mob-local-issues", "Local issues that arise from the contract raised and heard", "by all who have a stake", MobilisationBoard, CommunicationsLead),
        new(new("mob-exit"), "Exit arrangements carried out", PhaseKeys.Exit, Duty)
        {
            Owners = [ContractLead, Provider, Commissioner], NotBefore = On(ContractEnd), Latest = On(ExitComplete),
        },
    ];

    private static readonly Provenance Duty = new(Hardness.Hard, Certainty.Must, Sources.Guide);

    private static readonly Provenance Notification = new(Hardness.Hard, Certainty.Must, Sources.StandardContract("GC4.3"));

    private static ActivityTemplate Throughout(string key, string name, string remark, params RoleKey[] owners) =>
        new(new(key), name, PhaseKeys.Mobilisation, Duty)
        {
            Owners = [.. owners],
            NotBefore = On(EarliestAward),
            Latest = On(ActualCommencement),
            Remark = remark,
        };
}
