using MigrationDomain.Rules;
using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.ServiceMobilisation.MilestoneKeys;

namespace MigrationDomain.Templates.ServiceMobilisation;

/// <summary>From the notice of the decision to the first day on which the contract may be awarded.</summary>
internal static class AwardMilestones
{
    public static IEnumerable<MilestoneTemplate> In(Edition edition) =>
    [
        new(NoticePublished, "Notice of the award decision published", AnchorRule.WhenGiven, Standstill.Duty(edition))
        {
            Phase = PhaseKeys.Standstill, Owner = RoleKeys.ProcurementLead,
        },
        new(FurtherDecision, "Further decision given", AnchorRule.WhenGiven, Standstill.Further(edition))
        {
            Phase = PhaseKeys.Standstill, Owner = RoleKeys.ProcurementLead,
        },
        new(StandstillEnds, "Standstill ends", Standstill.Ends(edition), Standstill.Period(edition))
        {
            Phase = PhaseKeys.Standstill, Owner = RoleKeys.ProcurementLead, IsFloor = true,
        },
        new(EarliestAward, "Earliest award of the contract", NthWorkingDayAfter(StandstillEnds, 1), new(Hardness.Hard, Certainty.OurDefault, Standstill.Law(edition)))
        {
            Phase = PhaseKeys.Mobilisation, Owner = RoleKeys.ContractManagementLead,
        },
    ];
}
