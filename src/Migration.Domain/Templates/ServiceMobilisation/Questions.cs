using MigrationDomain.Rules;
using static MigrationDomain.Templates.References;
using static MigrationDomain.Templates.ServiceMobilisation.RoleKeys;

namespace MigrationDomain.Templates.ServiceMobilisation;

/// <summary>What the guide asks of commissioner, provider and board, as questions.</summary>
internal static class Questions
{
    public static IEnumerable<ChecklistQuestion> All => [.. Oversight, .. Plans];

    private static readonly Provenance Duty = new(Hardness.Hard, Certainty.Must, Sources.Guide);

    private static IEnumerable<ChecklistQuestion> Oversight =>
    [
        new(new("contract-lead-appointed"), PhaseKeys.Mobilisation, "Have you appointed a {contract-lead} for all three phases?", Duty)
        {
            TextForOthers = "Has the {commissioner} appointed a {contract-lead} for all three phases?",
            AskedOf = [Commissioner], AlsoAskedOf = [MobilisationBoard], AnsweredBy = [Activity("mob-01")],
        },
        new(new("board-formed"), PhaseKeys.Mobilisation, "Is the {mobilisation-board} formed of {commissioner}, {local-authority} and {provider}, with its governance?", Duty)
        {
            AskedOf = [Commissioner], AlsoAskedOf = [Provider, LocalAuthority], AnsweredBy = [Activity("mob-02")],
        },
        new(new("board-monitors"), PhaseKeys.Mobilisation, "Do you watch the progress of the {provider} and of the local health economy against the integrated plan?", Duty)
        {
            TextForOthers = "Does the {mobilisation-board} watch the progress of the {provider} and of the local health economy?",
            AskedOf = [MobilisationBoard], AlsoAskedOf = [Commissioner], AnsweredBy = [Activity("mob-monitoring")],
        },
        new(new("local-issues-heard"), PhaseKeys.Mobilisation, "Can all who have a stake raise local issues, and are they heard?", Duty)
        {
            AskedOf = [MobilisationBoard], AlsoAskedOf = [CommunicationsLead], AnsweredBy = [Activity("mob-local-issues")],
        },
        new(new("leads-named"), PhaseKeys.Mobilisation, "Has each organisation named a lead for every workstream?", Duty)
        {
            AskedOf = [Commissioner, ProjectBoardLead], AlsoAskedOf = [MobilisationBoard], AnsweredBy = [Activity("mob-04")],
        },
        new(new("joint-teams"), PhaseKeys.Mobilisation, "Are joint teams formed, and does each task and milestone belong to a workstream?", Duty)
        {
            AskedOf = [ProjectLead], AlsoAskedOf = [MobilisationBoard], AnsweredBy = [Activity("mob-04")],
        },
        new(new("leads-report"), PhaseKeys.Mobilisation, "Do the workstream leads report to the {mobilisation-board}?", Duty)
        {
            AskedOf = [ProjectLead, ProjectBoardLead], AlsoAskedOf = [MobilisationBoard], AnsweredBy = [Activity("mob-reporting")],
        },
    ];

    private static IEnumerable<ChecklistQuestion> Plans =>
    [
        new(new("transition-plan-detailed"), PhaseKeys.Mobilisation, "Does your plan cover the whole transition in detail, with the key tasks and the six milestones?", Duty)
        {
            TextForOthers = "Does the plan of the {provider} cover the whole transition in detail, with the key tasks and the six milestones?",
            AskedOf = [Provider], AlsoAskedOf = [ContractLead, MobilisationBoard], AnsweredBy = [Activity("mob-03")],
        },
        new(new("plan-integrated"), PhaseKeys.Mobilisation, "Are all members' parts in one integrated plan, with deliverables, times and resources?", Duty)
        {
            AskedOf = [Commissioner, Provider], AlsoAskedOf = [MobilisationBoard], AnsweredBy = [Activity("mob-03")],
        },
        new(new("interfaces-found"), PhaseKeys.Mobilisation, "Are the interfaces to the local health economy found and being developed?", Duty)
        {
            AskedOf = [Provider, ImtLead], AlsoAskedOf = [MobilisationBoard], AnsweredBy = [Activity("mob-03")],
        },
        new(new("people-enough"), PhaseKeys.Mobilisation, "Do you have enough people for the transition, and a plan that says who they are?", Duty)
        {
            TextForOthers = "Does the {provider} have enough people for the transition, and a plan that says who they are?",
            AskedOf = [Provider], AlsoAskedOf = [ContractLead, WorkforceLead], AnsweredBy = [Activity("mob-12")],
        },
        new(new("risk-strategy"), PhaseKeys.Mobilisation, "Does your risk strategy say who owns each risk, how it is escalated and how it is governed?", Duty)
        {
            TextForOthers = "Does the risk strategy say who owns each risk, how it is escalated and how it is governed?",
            AskedOf = [Provider], AlsoAskedOf = [ContractLead], AnsweredBy = [Activity("mob-05")],
        },
        new(new("opportunities-weighed"), PhaseKeys.Mobilisation, "Are opportunities weighed as well as risks, each with a plan, times and resources?", Duty)
        {
            AskedOf = [Provider], AlsoAskedOf = [MobilisationBoard], AnsweredBy = [Activity("mob-05")],
        },
        new(new("variations-agreed"), PhaseKeys.Mobilisation, "Is every change of plan for what nobody foresaw agreed?", Duty)
        {
            AskedOf = [MobilisationBoard], AlsoAskedOf = [Provider, ContractManagementLead], AnsweredBy = [Activity("mob-17")],
        },
    ];
}
