using MigrationDomain.Rules;
using static MigrationDomain.Templates.ServiceMobilisation.MilestoneKeys;
using static MigrationDomain.Templates.ServiceMobilisation.RoleKeys;

namespace MigrationDomain.Templates.ServiceMobilisation;

/// <summary>From the decision to award to the end of the exit; the guide has all but the first.</summary>
internal static class Phases
{
    public static IEnumerable<PhaseTemplate> In(Edition edition) =>
    [
        new(PhaseKeys.Standstill, "Standstill", NoticePublished, StandstillEnds, Standstill.Period(edition))
        {
            Objective = "Give bidders time to question the decision before the contract is awarded.",
            Length = new() { Least = Standstill.Least(edition) },
            Roles = [Commissioner, ProcurementLead],
            EntryGate = "The notice of the decision is published.",
            ExitGate = "The days have passed and no representation is open.",
        },
        new(PhaseKeys.Mobilisation, "Mobilisation, or contract transition period", EarliestAward, ActualCommencement, Transition)
        {
            Objective = "Make the service ready to start on its day, without a break in its provision.",
            Length = new() { TypicalFrom = DateOffset.Weeks(4), TypicalTo = DateOffset.Weeks(12) },
            Roles = [Commissioner, ContractLead, MobilisationBoard, LocalAuthority, Provider, OldProvider],
            EntryGate = "The provider is selected and the standstill is over.",
            ExitGate = "The six milestones are reached and the conditions precedent are met.",
        },
        new(PhaseKeys.Operation, "Operation, or service delivery", ActualCommencement, ContractEnd, Following)
        {
            Objective = "Deliver the service.",
            Roles = [Provider, ContractLead],
            EntryGate = "The service has commenced.",
            ExitGate = "The term is over, or the contract is terminated.",
        },
        new(PhaseKeys.Exit, "Exit", ContractEnd, ExitComplete, Following)
        {
            Objective = "Carry out the arrangements for the end of the contract.",
            Roles = [Commissioner, ContractLead, Provider],
            EntryGate = "The contract ends or is terminated.",
            ExitGate = "The exit arrangements are complete.",
        },
    ];

    private static readonly Provenance Transition = new(Hardness.Soft, Certainty.May, Sources.Guide, Sources.TenderGuides);

    private static readonly Provenance Following = new(Hardness.Hard, Certainty.Must, Sources.Guide);
}
