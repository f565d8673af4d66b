using static MigrationDomain.Templates.GpPractice.RoleKeys;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>The people of the practice.</summary>
internal static class PracticeRoles
{
    public static IEnumerable<RoleTemplate> All =>
    [
        new(PracticeManager, "Practice manager", "practice lead", "practice")
        {
            Duties = "Answers for the practice's part: rotas, rooms, staff, logging everybody off, and the practice's signatures.",
        },
        new(LeadGp, "Lead GP", "lead clinician", "clinical lead", "GP lead")
        {
            Duties = "Takes the clinical decisions and signs the data check.",
        },
        new(ClinicalStaff, "Clinical staff", "GPs", "nurses", "healthcare assistants", "practice pharmacists", "clinicians")
        {
            Duties = "Check the data with a clinical eye and enter their own consultations again, those who work away from the practice included.",
        },
        new(PrescribingLead, "Prescribing lead", "medicines lead")
        {
            Duties = "Runs the prescribing workaround and checks the drug mapping.",
        },
        new(Reception, "Reception", "receptionist", "front desk")
        {
            Duties = "Keys in future appointments, asks new patients to come back, and registers online users again.",
        },
        new(RegistrationsClerk, "Registrations clerk", "registration clerk")
        {
            Duties = "Clears registrations before the cutover and checks the registration links at Go Live.",
        },
        new(Administrator, "Administrative staff", "admin staff", "admin", "summariser", "scanner", "secretary")
        {
            Duties = "Clear inboxes, scan, summarise and type, and check their own kind of data.",
        },
        new(Tester, "Tester", "data checker", "data tester")
        {
            Duties = "Compares the moved data with the old system, in time set aside for nothing else.",
        },
        new(SystemAdministrator, "System administrator", "trained administrator", "admin user")
        {
            Duties = "Creates users and resets passwords in the new system.",
        },
        new(Dispenser, "Dispenser", "dispensary staff")
        {
            Duties = "In a dispensing practice, enters stock levels again and checks the label and barcode printers.",
        },
        new(ChangeChampion, "Change champion", "digital champion", "super user", "superuser")
        {
            Duties = "Is the colleague to ask before and after Go Live.",
        },
    ];
}
