using MigrationDomain.Rules;
using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.ServiceMobilisation.MilestoneKeys;
using static MigrationDomain.Templates.ServiceMobilisation.RoleKeys;

namespace MigrationDomain.Templates.ServiceMobilisation;

/// <summary>A register to begin with: the guide asks the provider for risks and opportunities of its own.</summary>
internal static class Risks
{
    public static IEnumerable<RiskTemplate> All =>
    [
        new(new("break-in-service"), RiskKind.Risk, "The service breaks while it changes hands", Duty)
        {
            Magnitude = Magnitude.High, Owner = Provider, Escalation = [ContractLead, MobilisationBoard], Governance = "the mobilisation board", Review = On(ConditionsPrecedent),
            Plan = "Old and new provider overlap without a gap; each milestone is watched until the commencement.",
        },
        new(new("condition-late"), RiskKind.Risk, "A condition precedent is met late, and the commencement moves", Duty)
        {
            Magnitude = Magnitude.High, Owner = ContractManagementLead, Escalation = [ContractLead, MobilisationBoard], Governance = "the mobilisation board", Review = On(ConditionsPrecedent),
            Plan = "Each condition has a longstop and an owner; the day after the last one is the earliest commencement.",
        },
        new(new("too-few-people"), RiskKind.Risk, "The provider has too few people for the transition", Duty)
        {
            Magnitude = Magnitude.Medium, Owner = Provider, Escalation = [ContractLead, MobilisationBoard], Governance = "the mobilisation board", Review = On(EarliestAward),
            Plan = "The plan says who they are, and the workstreams report when they are missing.",
        },
        new(new("local-knowledge"), RiskKind.Opportunity, "Local issues raised early make a better service", Duty)
        {
            Magnitude = Magnitude.Medium, Owner = CommunicationsLead, Escalation = [MobilisationBoard], Governance = "the mobilisation board", Review = On(EarliestAward),
            Plan = "Stakeholders know how to raise them, and hear what became of them.",
        },
    ];

    private static readonly Provenance Duty = new(Hardness.Hard, Certainty.Must, Sources.Guide);
}
