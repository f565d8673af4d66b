using static MigrationDomain.Templates.GpPractice.RoleKeys;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>The suppliers and services outside the practice.</summary>
internal static class PartyRoles
{
    public static IEnumerable<RoleTemplate> In(Edition edition) =>
    [
        new(NewSupplier, "New supplier", "target supplier", "TSS", "target system supplier")
        {
            Duties = "Accepts the date, sets the criteria for test patients, loads the data and switches on.",
        },
        new(OldSupplier, "Old supplier", "source supplier", "existing supplier", "current supplier", "SSS", "source system supplier")
        {
            Term = edition == Editions.Guide2019 ? "existing supplier" : "current supplier",
            Duties = "Produces the extracts and keeps the old system readable.",
        },
        new(SubsidiarySupplier, "Subsidiary supplier", "third-party supplier", "third party supplier", "Lot 1 supplier", "Docman", "INR Star", "AccuRx", "eConsult")
        {
            Duties = "Produces its own extract and links its product to the new system.",
        },
        new(NationalBody, "National body", "NHS England", "NHS Digital", "HSCIC", "Connecting for Health")
        {
            Term = edition == Editions.NhsEngland2025 ? "NHS England" : "NHS Digital",
            Duties = "Sets the standards, pays the suppliers and takes what cannot be settled locally.",
        },
        new(NationalServices, "National services", "EPS", "GP2GP", "SCR", "PDS", "e-RS", "MESH", "NHAIS")
        {
            Duties = "Switch their links off and on.",
        },
        new(PrimaryCareSupport, "Primary Care Support England", "PCSE")
        {
            Term = "Primary Care Support England",
            Duties = "Pauses the GP links and starts them again.",
        },
        new(ScreeningServices, "Screening services", "bowel screening", "screening service")
        {
            Duties = "Hold their feeds during the cutover.",
        },
        new(LocalServices, "Local services", "pathology laboratories", "pharmacies", "out-of-hours service", "NHS 111", "hospitals")
        {
            Duties = "Switch their links off and on, and send paper meanwhile.",
        },
    ];
}
