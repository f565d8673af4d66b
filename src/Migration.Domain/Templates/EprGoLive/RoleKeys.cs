namespace MigrationDomain.Templates.EprGoLive;

/// <summary>The roles of a hospital EPR go-live, by key.</summary>
internal static class RoleKeys
{
    public static readonly RoleKey ChiefExecutive = new("chief-executive");
    public static readonly RoleKey SeniorResponsibleOwner = new("sro");
    public static readonly RoleKey ProgrammeBoard = new("programme-board");
    public static readonly RoleKey ProgrammeDirector = new("programme-director");
    public static readonly RoleKey ProgrammeManager = new("programme-manager");
    public static readonly RoleKey CutoverManager = new("cutover-manager");
    public static readonly RoleKey Gold = new("gold");
    public static readonly RoleKey Silver = new("silver");
    public static readonly RoleKey Bronze = new("bronze");
    public static readonly RoleKey NursingInformationOfficer = new("cnio");
    public static readonly RoleKey ClinicalInformationOfficer = new("ccio");
    public static readonly RoleKey ClinicalSafetyOfficer = new("clinical-safety-officer");
    public static readonly RoleKey NursingDirector = new("nursing-director");
    public static readonly RoleKey MedicalDirector = new("medical-director");
    public static readonly RoleKey ClinicalLead = new("clinical-lead");
    public static readonly RoleKey WardManager = new("ward-manager");
    public static readonly RoleKey OperationsLead = new("operations-lead");
    public static readonly RoleKey TechnicalLead = new("technical-lead");
    public static readonly RoleKey ConfigurationManager = new("configuration-manager");
    public static readonly RoleKey TrainingLead = new("training-lead");
    public static readonly RoleKey SupportLead = new("support-lead");
    public static readonly RoleKey ServiceDesk = new("service-desk");
    public static readonly RoleKey BackOffice = new("back-office");
    public static readonly RoleKey FloorWalker = new("floor-walker");
    public static readonly RoleKey ChangeChampion = new("change-champion");
    public static readonly RoleKey SuperUser = new("super-user");
    public static readonly RoleKey Supplier = new("supplier");
}
