using MigrationDomain.Rules;
using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.ServiceMobilisation.MilestoneKeys;
using static MigrationDomain.Templates.ServiceMobilisation.RoleKeys;

namespace MigrationDomain.Templates.ServiceMobilisation;

/// <summary>mob-06 to mob-12: the six milestones and the people to reach them with.</summary>
internal static class ReadinessActivities
{
    public static IEnumerable<ActivityTemplate> All =>
    [
        Ready("mob-06", "All conditions precedent of the contract satisfied", ConditionsPrecedent, "each may have a longstop of its own", ContractManagementLead, Provider),
        Ready("mob-07", "Works and reconfiguration complete", WorksComplete, Phased, EstatesLead),
        Ready("mob-08", "Logistics operational", LogisticsOperational, Phased, OperationalLead),
        Ready("mob-09", "Staff in place for the commencement or by the workforce plan", StaffInPlace, Phased, WorkforceLead),
        Ready("mob-10", "Information management and technology ready", ImtReady, "for phased operation or for the full service", ImtLead),
        Ready("mob-11", "Communications plan delivered", CommunicationsDelivered, "", CommunicationsLead),
        new(new("mob-12"), "Provider's plan of its own people for the transition, with a narrative", PhaseKeys.Mobilisation, Duty)
        {
            Owners = [Provider, WorkforceLead], Remark = "with the bid or the plan; enough people throughout the transition",
        },
    ];

    private const string Phased = "in phases or as a whole";

    private static readonly Provenance Duty = new(Hardness.Hard, Certainty.Must, Sources.Guide);

    private static ActivityTemplate Ready(string key, string name, MilestoneKey milestone, string remark, params RoleKey[] owners) =>
        new(new(key), name, PhaseKeys.Mobilisation, Duty) { Owners = [.. owners], Latest = On(milestone), Remark = remark };
}
