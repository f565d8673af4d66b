using MigrationDomain.Rules;
using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.Criticality;
using static MigrationDomain.Templates.References;
using static MigrationDomain.Templates.ServiceMobilisation.MilestoneKeys;
using static MigrationDomain.Templates.ServiceMobilisation.RoleKeys;

namespace MigrationDomain.Templates.ServiceMobilisation;

/// <summary>The award, the conditions precedent, the commencement and the exit.</summary>
internal static class Gates
{
    public static IEnumerable<GateTemplate> In(Edition edition) =>
    [
        new(AwardGate, "Award", On(EarliestAward), Commissioner, Award(edition), Standstill.Duty(edition)),
        new(ConditionsGate, "Conditions precedent", On(ConditionsPrecedent), ContractLead, Conditions, Contract("GC4.1")) { After = [AwardGate] },
        new(CommencementGate, "Commencement", On(ActualCommencement), MobilisationBoard, Commencement, Contract("GC3")) { After = [ConditionsGate] },
        new(ExitGate, "Exit", On(ExitComplete), ContractLead, Exit, Duty) { After = [CommencementGate] },
    ];

    private static readonly GateKey AwardGate = new("award-gate");

    private static readonly GateKey ConditionsGate = new("conditions-gate");

    private static readonly GateKey CommencementGate = new("commencement-gate");

    private static readonly GateKey ExitGate = new("exit-gate");

    private static readonly Provenance Duty = new(Hardness.Hard, Certainty.Must, Sources.Guide);

    private static readonly Provenance Own = new(Hardness.Hard, Certainty.OurDefault, Sources.Guide);

    private static Provenance Contract(string condition) => new(Hardness.Hard, Certainty.Must, Sources.StandardContract(condition));

    private static IEnumerable<GateCriterion> Award(Edition edition) =>
    [
        new(new("award-standstill"), "The standstill is over and no representation is open", Must, ProcurementLead, "the record of representations", Standstill.Period(edition)) { MetBy = [Activity("mob-13")] },
        new(new("award-contract-lead"), "A contract lead is appointed for mobilisation, operation and exit", Must, Commissioner, "the appointment", Duty) { MetBy = [Activity("mob-01")] },
        new(new("award-board"), "The mobilisation board is formed, with its governance", Must, Commissioner, "its terms of reference", Duty) { MetBy = [Activity("mob-02")] },
        new(new("award-risk-strategy"), "The risk strategy is submitted", Should, Provider, "the strategy, with owners, escalation and governance", Duty) { MetBy = [Activity("mob-05")] },
    ];

    private static IEnumerable<GateCriterion> Conditions =>
    [
        new(new("conditions-met"), "Every condition precedent is met, each by its longstop", Must, ContractManagementLead, "the list of conditions with the day on which each was met", Contract("GC4.1")) { MetBy = [Activity("mob-06")] },
    ];

    private static IEnumerable<GateCriterion> Commencement =>
    [
        new(new("start-works"), "Works and reconfiguration are complete, or as far as phased", Must, EstatesLead, "the certificates", Duty) { MetBy = [Milestone("works-complete")] },
        new(new("start-logistics"), "Logistics are operational, or as far as phased", Must, OperationalLead, "the report of the workstream", Duty) { MetBy = [Milestone("logistics-operational")] },
        new(new("start-staff"), "Staff are in place for the commencement, or as the workforce plan says", Must, WorkforceLead, "the rota of the first weeks", Duty) { MetBy = [Milestone("staff-in-place")] },
        new(new("start-imt"), "Information management and technology are ready", Must, ImtLead, "the report of the tests", Duty) { MetBy = [Milestone("imt-ready")] },
        new(new("start-communications"), "The communications plan is delivered", Must, CommunicationsLead, "what was sent, and to whom", Duty) { MetBy = [Milestone("communications-delivered")] },
        new(new("start-issues-left"), "No issue is left open that would break the service", Must, ProjectLead, "the count, at 0", Own) { Queue = new("open-issues"), ValidFor = DateOffset.Days(0) },
        new(new("start-transfer"), "Information on transferring staff was given in time", Should, WorkforceLead, "the old provider's letter", Own) { MetBy = [Activity("mob-15")] },
    ];

    private static IEnumerable<GateCriterion> Exit =>
    [
        new(new("exit-arrangements"), "The exit arrangements are carried out", Must, ContractLead, "the list of arrangements, each ticked off", Duty) { MetBy = [Activity("mob-exit")] },
    ];
}
