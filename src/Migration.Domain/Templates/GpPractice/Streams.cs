using static MigrationDomain.Templates.GpPractice.RoleKeys;
using static MigrationDomain.Templates.GpPractice.Sources;
using static MigrationDomain.Templates.GpPractice.Standing;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>The kinds of work that go on between the final extract and Go Live: thirteen in every edition, and five that NHS England added.</summary>
internal static class Streams
{
    public static IEnumerable<StreamTemplate> In(Edition edition) =>
    [
        .. Clinical(edition), .. Incoming(edition), .. edition == Editions.NhsEngland2025 ? Added : [],
    ];

    private static readonly Standing Planning = SoftDuty(Guide2019("planning for cutover"), Guide2020("planning for cutover"));

    private static IEnumerable<StreamTemplate> Clinical(Edition edition) =>
    [
        new(new("appointments"), "Appointments", Reception,
            edition == Editions.Guide2019
                ? "Fewer bookings or urgent ones only; those that are made go into the old system and are printed."
                : "Chronic-disease clinics are moved out, and rotas in the old system end two weeks after Go Live.",
            "Future appointments are keyed into the new system at Go Live.", Planning.In(edition)),
        new(new("consultations"), "Consultations", ClinicalStaff,
            "Notes are written in the old system as usual and kept by day, for they do not move.",
            "Clinicians enter their own notes; free text can be copied, codes are entered again.", Planning.In(edition)),
        new(new("home-visits"), "Home visits", ClinicalStaff,
            "Requested visits are listed by patient and day.",
            "The list shows whose notes are to be entered.", Planning.In(edition)),
        new(new("telephone-calls"), "Telephone calls to patients", ClinicalStaff,
            "Calls are logged with patient and day, best in a rota of their own in the old system.",
            "Calls that belong in the record are entered from the log.", Planning.In(edition)),
        new(new("prescriptions"), "Prescriptions", PrescribingLead,
            "Requests are kept in batches by date; double issues or paper forms keep their number down, and none sent electronically is post-dated.",
            "The batches are entered in order, and repeat dispensing is issued again.", Planning.In(edition)),
        new(new("referrals"), "Referrals", LeadGp,
            edition == Editions.Guide2019
                ? "Only urgent referrals are made, each with a further printed copy."
                : "Referrals are printed once more, with their booking reference; urgent ones only is the careful choice.",
            "The copies are scanned, and the referral code is entered.", Planning.In(edition)),
        new(new("summarising"), "Summarising and routine data entry", Administrator,
            edition == Editions.Guide2019 ? "May go on, with a record of what was entered." : "Stops, for it would not move.",
            edition == Editions.Guide2019 ? "What was entered is entered again." : "Taken up again after Go Live.", Planning.In(edition)),
    ];

    private static IEnumerable<StreamTemplate> Incoming(Edition edition) =>
    [
        new(new("pathology-links"), "Pathology links", ProjectManager,
            "The laboratory sends results on paper for clinicians to act on, and urgent ones by telephone.",
            "The backlog comes electronically once the link is back; the laboratory confirms that it will.", Planning.In(edition)),
        new(new("registration-links"), "Registration links", RegistrationsClerk,
            "No patient is registered; what is done for new patients is kept on paper.",
            "Registrations, and what was done meanwhile, are entered after Go Live.", HardDuty(Guide2019("cutover and Go Live"), Guide2020("planning for cutover"), Current("planning for cutover")).In(edition)),
        new(new("scanning"), "Scanning", Administrator,
            "All paper that comes in is kept together, scanned into the old system or not.",
            "All of it is scanned into the new system.", Planning.In(edition)),
        new(new("screening-results"), edition == Editions.Guide2019 ? "Bowel screening" : "Screening services", ProjectManager,
            "The services hold their messages from two days before the cutover.",
            "They send what they held after Go Live.", Planning.In(edition)),
        new(new("incoming-correspondence"), "NHS 111 and incoming clinical correspondence", Administrator,
            "Messages stay in the shared mailbox and are looked at there, or on paper, by clinicians.",
            "They are filed from the mailbox into the new system; what went straight into the old one is entered by hand.", Planning.In(edition)),
        new(new("out-of-hours"), "Out-of-hours reports", Administrator,
            "Reports keep coming into the old system, and a copy of each is kept.",
            "The copies are scanned.", Planning.In(edition)),
    ];

    private static readonly Rules.Provenance TasksOf2025 = SoftDuty(Current("pre-migration tasks")).In(Editions.NhsEngland2025);

    private static readonly Rules.Provenance PlanningOf2025 = SoftDuty(Current("planning for cutover")).In(Editions.NhsEngland2025);

    private static readonly Rules.Provenance DataOf2025 = SoftDuty(Current("final data production and cutover")).In(Editions.NhsEngland2025);

    private static IEnumerable<StreamTemplate> Added =>
    [
        new(new("text-messages"), "Text messages", Administrator,
            "How messages to and from patients are kept is decided with the provider.", "Those that belong in the record are entered.", TasksOf2025),
        new(new("patient-apps"), "NHS App and other patient apps", ItLead,
            "Whether the credentials of the apps change is asked beforehand, and patients are told of days without log-in.", "New credentials are set up, and a log-in is tried.", TasksOf2025),
        new(new("dispensary-stock"), "Dispensary stock", Dispenser,
            "Stock is counted and its levels are written down.", "Levels are entered, and the label and barcode printers are tried.", PlanningOf2025),
        new(new("smartcards"), "Smartcards and readers", SystemAdministrator,
            "Cards and readers are checked, with roles and sites.", "Each holder logs on to the new system.", PlanningOf2025),
        new(new("staff-profiles"), "Staff profiles", SystemAdministrator,
            "Profiles of people who have left are archived before the final extract.", "Nothing is entered; the profiles in use are compared.", DataOf2025),
    ];
}
