using static MigrationDomain.Templates.EprGoLive.RoleKeys;

namespace MigrationDomain.Templates.EprGoLive;

/// <summary>The clinical and operational people of the hospital.</summary>
internal static class HospitalRoles
{
    public static IEnumerable<RoleTemplate> All =>
    [
        new(NursingInformationOfficer, "Chief nursing information officer", "CNIO")
        {
            Duties = "Speaks for nursing in design, readiness and safety.",
        },
        new(ClinicalInformationOfficer, "Chief clinical information officer", "CCIO")
        {
            Duties = "Speaks for the clinicians in design, readiness and safety.",
        },
        new(ClinicalSafetyOfficer, "Clinical safety officer", "CSO")
        {
            Duties = "Keeps the hazard log and approves the clinical safety case before users go live.",
        },
        new(NursingDirector, "Nursing director", "chief nurse", "director of nursing")
        {
            Duties = "Chairs the readiness groups together with the medical director.",
        },
        new(MedicalDirector, "Medical director")
        {
            Duties = "Chairs the readiness groups together with the nursing director.",
        },
        new(ClinicalLead, "Clinical lead", "lead clinician")
        {
            Duties = "Explains to colleagues what changes in their work.",
        },
        new(WardManager, "Ward manager", "ward sister", "charge nurse")
        {
            Duties = "Picks the super users of the ward and frees people for training and shifts.",
        },
        new(OperationsLead, "Operations lead", "operations", "operational lead")
        {
            Duties = "Plans how work goes on during the cutover, and has appointments kept in both systems.",
        },
        new(ChangeChampion, "Change champion", "digital champion", "champion")
        {
            Duties = "Works protected shifts to help colleagues at go-live.",
        },
        new(SuperUser, "Super user", "superuser")
        {
            Duties = "Is trained first and is the person on the ward to ask.",
        },
    ];
}
