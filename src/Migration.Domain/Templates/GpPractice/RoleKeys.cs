namespace MigrationDomain.Templates.GpPractice;

/// <summary>The roles of a GP practice migration, by key.</summary>
internal static class RoleKeys
{
    public static readonly RoleKey PracticeManager = new("practice-manager");
    public static readonly RoleKey LeadGp = new("lead-gp");
    public static readonly RoleKey ClinicalStaff = new("clinical-staff");
    public static readonly RoleKey PrescribingLead = new("prescribing-lead");
    public static readonly RoleKey Reception = new("reception");
    public static readonly RoleKey RegistrationsClerk = new("registrations-clerk");
    public static readonly RoleKey Administrator = new("administrator");
    public static readonly RoleKey Tester = new("tester");
    public static readonly RoleKey SystemAdministrator = new("system-administrator");
    public static readonly RoleKey Dispenser = new("dispenser");
    public static readonly RoleKey ChangeChampion = new("change-champion");
    public static readonly RoleKey Commissioner = new("commissioner");
    public static readonly RoleKey DeliveryPartner = new("delivery-partner");
    public static readonly RoleKey ProjectManager = new("project-manager");
    public static readonly RoleKey SurveyEngineer = new("survey-engineer");
    public static readonly RoleKey TrainingLead = new("training-lead");
    public static readonly RoleKey Trainer = new("trainer");
    public static readonly RoleKey DataQualityLead = new("data-quality-lead");
    public static readonly RoleKey BusinessChangeLead = new("business-change-lead");
    public static readonly RoleKey InformationGovernanceLead = new("information-governance-lead");
    public static readonly RoleKey ItLead = new("it-lead");
    public static readonly RoleKey NewSupplier = new("new-supplier");
    public static readonly RoleKey OldSupplier = new("old-supplier");
    public static readonly RoleKey SubsidiarySupplier = new("subsidiary-supplier");
    public static readonly RoleKey NationalBody = new("national-body");
    public static readonly RoleKey NationalServices = new("national-services");
    public static readonly RoleKey PrimaryCareSupport = new("pcse");
    public static readonly RoleKey ScreeningServices = new("screening-services");
    public static readonly RoleKey LocalServices = new("local-services");
}
