using static MigrationDomain.Templates.ServiceMobilisation.RoleKeys;

namespace MigrationDomain.Templates.ServiceMobilisation;

/// <summary>The thirteen workstreams, by those who lead them; each organisation that commissions or provides the service names its own.</summary>
internal static class WorkstreamRoles
{
    public static IEnumerable<RoleTemplate> All =>
    [
        Workstream(ProjectBoardLead, "Project board lead", "Speaks for the project on the mobilisation board."),
        Workstream(ProjectLead, "Project lead", "Runs the organisation's part of the integrated plan."),
        Workstream(ContractManagementLead, "Contract management lead", "Sees the contract, its conditions and its variations through."),
        Workstream(ImtLead, "IM&T lead", "Makes information management and technology ready.", "IT lead", "information management and technology lead"),
        Workstream(FinanceLead, "Finance lead", "Looks after the money of the transition and of the service."),
        Workstream(EstatesLead, "Estates lead", "Makes premises and their works ready.", "premises lead", "estates and premises lead", "estates/premises lead"),
        Workstream(WorkforceLead, "Workforce lead", "Puts the staff in place, transferred and new.", "HR lead", "HR and workforce lead", "HR/workforce lead"),
        Workstream(ProcurementLead, "Procurement lead", "Sees the award and the purchases through."),
        Workstream(CommunicationsLead, "Communications lead", "Delivers the communications plan and keeps stakeholders engaged.", "communications and stakeholder engagement lead"),
        Workstream(OperationalLead, "Operational lead", "Makes logistics and daily work ready, and starts the service."),
        Workstream(ClinicalLead, "Clinical lead", "Answers for safe care through the change."),
        Workstream(HealthAndSafetyAdviser, "Health and safety adviser", "Advises on health, safety and fire.", "health and safety and fire safety advisor", "fire safety adviser"),
        Workstream(SeniorAdministrativeAssistant, "Senior administrative assistant", "Keeps the papers, the actions and the diaries of the workstreams."),
    ];

    private static RoleTemplate Workstream(RoleKey key, string name, string duties, params string[] aliases) =>
        new(key, name, aliases) { Duties = duties, LeadsWorkstream = true };
}
