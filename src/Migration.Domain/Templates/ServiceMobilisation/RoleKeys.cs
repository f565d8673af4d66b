namespace MigrationDomain.Templates.ServiceMobilisation;

/// <summary>The roles of a service mobilisation, by key.</summary>
internal static class RoleKeys
{
    public static readonly RoleKey Commissioner = new("commissioner");
    public static readonly RoleKey ContractLead = new("contract-lead");
    public static readonly RoleKey MobilisationBoard = new("mobilisation-board");
    public static readonly RoleKey LocalAuthority = new("local-authority");
    public static readonly RoleKey Provider = new("provider");
    public static readonly RoleKey OldProvider = new("old-provider");
    public static readonly RoleKey ProjectBoardLead = new("project-board-lead");
    public static readonly RoleKey ProjectLead = new("project-lead");
    public static readonly RoleKey ContractManagementLead = new("contract-management-lead");
    public static readonly RoleKey ImtLead = new("imt-lead");
    public static readonly RoleKey FinanceLead = new("finance-lead");
    public static readonly RoleKey EstatesLead = new("estates-lead");
    public static readonly RoleKey WorkforceLead = new("workforce-lead");
    public static readonly RoleKey ProcurementLead = new("procurement-lead");
    public static readonly RoleKey CommunicationsLead = new("communications-lead");
    public static readonly RoleKey OperationalLead = new("operational-lead");
    public static readonly RoleKey ClinicalLead = new("clinical-lead");
    public static readonly RoleKey HealthAndSafetyAdviser = new("health-and-safety-adviser");
    public static readonly RoleKey SeniorAdministrativeAssistant = new("senior-administrative-assistant");
}
