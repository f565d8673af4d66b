using System.Collections.Immutable;
using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using static MigrationDomain.Rules.DateOffset;
using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.ServiceMobilisation.MilestoneKeys;

namespace MigrationDomain.Templates.ServiceMobilisation;

/// <summary>What must be ready before the service commences: the six milestones, each followed by the steps in which the contract phases it.</summary>
internal static class ReadinessMilestones
{
    /// <summary>The milestones that may be reached in phases.</summary>
    public static readonly ImmutableArray<MilestoneKey> MayBePhased =
        [ConditionsPrecedent, WorksComplete, LogisticsOperational, StaffInPlace, ImtReady, CommunicationsDelivered];

    public static IEnumerable<MilestoneTemplate> For(ServiceContract contract) =>
    [
        new(WorkforceInformation, "Information on transferring staff given", Before(ServiceCommencement, Days(28), DayRoll.Preceding), Transfer)
        {
            Phase = PhaseKeys.Mobilisation, Owner = RoleKeys.OldProvider, IsFloor = true,
        },
        new(ConditionDocumentChanged, "Change to a document of a condition known", AnchorRule.WhenGiven, Notification)
        {
            Phase = PhaseKeys.Mobilisation, Owner = RoleKeys.ContractManagementLead,
        },
        .. Ready(ConditionsPrecedent, "Conditions precedent satisfied", RoleKeys.ContractManagementLead, contract),
        .. Ready(WorksComplete, "Works and reconfiguration complete", RoleKeys.EstatesLead, contract),
        .. Ready(LogisticsOperational, "Logistics operational", RoleKeys.OperationalLead, contract),
        .. Ready(StaffInPlace, "Staff in place", RoleKeys.WorkforceLead, contract),
        .. Ready(ImtReady, "Information management and technology ready", RoleKeys.ImtLead, contract),
        .. Ready(CommunicationsDelivered, "Communications plan delivered", RoleKeys.CommunicationsLead, contract),
    ];

    private static IEnumerable<MilestoneTemplate> Ready(MilestoneKey key, string name, RoleKey owner, ServiceContract contract) =>
    [
        .. contract.Parts.Where(part => part.Whole == key).Select(part => new MilestoneTemplate(part.Key, part.Name, part.Rule)
        {
            Phase = PhaseKeys.Mobilisation, Owner = owner, PartOf = key,
        }),
        new(key, name, Before(ServiceCommencement, WorkingDays(1)), Readiness) { Phase = PhaseKeys.Mobilisation, Owner = owner },
    ];

    // The guide asks for them in time for the commencement; the working day before it is our reading.
    private static readonly Provenance Readiness = new(Hardness.Hard, Certainty.OurDefault, Sources.Guide);

    private static readonly Provenance Transfer = new(Hardness.Hard, Certainty.Unverified, Sources.Transfers);

    private static readonly Provenance Notification = new(Hardness.Hard, Certainty.Must, Sources.StandardContract("GC4.3"));
}
