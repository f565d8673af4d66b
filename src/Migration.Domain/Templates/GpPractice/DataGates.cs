using static MigrationDomain.Rules.DateOffset;
using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.Criticality;
using static MigrationDomain.Templates.GpPractice.MilestoneKeys;
using static MigrationDomain.Templates.GpPractice.RoleKeys;
using static MigrationDomain.Templates.GpPractice.Sources;
using static MigrationDomain.Templates.GpPractice.Standing;
using static MigrationDomain.Templates.References;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>G4 to G6: the checked data, the plan for the cutover, and all that must be so before the final extract.</summary>
internal static class DataGates
{
    public static IEnumerable<GateTemplate> In(Edition edition) =>
    [
        new(GateKeys.DataCheck, "Data", On(DataSignOff), LeadGp, DataCriteria(edition), SignOff.In(edition)),
        new(GateKeys.CutoverPlan, "Cutover plan", On(CutoverPlanningMeeting), PracticeManager, PlanCriteria(edition), Planning.In(edition)),
        new(GateKeys.FinalDataReadiness, "Readiness for the final data production", On(FinalDataProduction), PracticeManager, [.. Counts(edition), .. FinalCriteria(edition)], Preparing.In(edition))
        {
            After = [GateKeys.DataCheck],
        },
    ];

    private static readonly Standing SignOff = HardDuty(Guide2019("initial data production"), Guide2020("key phases, step 8"));

    private static readonly Standing Planning = HardDuty(Guide2019("planning for cutover"), Guide2020("planning for cutover"), Current("planning for cutover"));

    private static readonly Standing Preparing = HardDuty(Guide2019("planning for cutover"), Guide2020("planning for cutover"), Current("planning for cutover"));

    private static readonly Standing Links = HardDuty(Guide2019("planning for cutover"), Current("planning for cutover"));

    private static IEnumerable<GateCriterion> DataCriteria(Edition edition) =>
    [
        new(new("g4-first-pass"), "The first pass of the data check is done and its issues are reported", Must, PracticeManager, "the list of issues", SignOff.In(edition)) { MetBy = [Activity("gp-31")] },
        new(new("g4-corrections"), "The corrections are checked", Must, PracticeManager, "the list of issues with every one closed", SignOff.In(edition)) { MetBy = [Activity("gp-33")] },
        new(new("g4-signed"), "The lead clinician has signed the data check", Must, LeadGp, "the signature", SignOff.In(edition)) { MetBy = [Activity("gp-36")] },
        new(new("g4-data-left-behind"), "The practice has signed that it knows which data cannot be moved", Should, PracticeManager, "the signed list", SoftDuty(Guide2020("initial data production")).In(edition)) { MetBy = [Activity("data-left-behind-signed")] },
    ];

    private static IEnumerable<GateCriterion> PlanCriteria(Edition edition) =>
    [
        new(new("g5-meeting"), "The cutover planning meeting was held with everybody who takes part", Must, ProjectManager, "the record of the meeting", Planning.In(edition)) { MetBy = [Activity("gp-37")] },
        new(new("g5-streams"), "Each stream of work has an owner, an interim process and a way to re-enter its data", Must, PracticeManager, "the written cutover plan", Planning.In(edition)) { MetBy = [Activity("streams-planned")] },
        new(new("g5-re-entry"), "People and methods for the re-entry are named", Must, PracticeManager, "the plan for the re-entry", Planning.In(edition)) { MetBy = [Activity("re-entry-planned")] },
        new(new("g5-third-parties"), "There is a plan for each party whose link changes", Must, ProjectManager, "the notice sheet", Planning.In(edition)) { MetBy = [Activity("third-parties-planned")] },
        new(new("g5-training"), "Everybody has a training timetable", Should, TrainingLead, "the timetable", SoftDuty(Guide2019("training")).In(edition)) { MetBy = [Activity("gp-38")] },
        new(new("g5-patients"), "Patients are told", Should, PracticeManager, "posters, website and the messages sent", SoftDuty(KickoffDraft, Guide2019("kick-off"), Guide2020("kick-off")).In(edition))
        {
            MetBy = [Notice("patients")],
        },
    ];

    // What is at zero today need not be at zero tomorrow: a count holds on its own day only.
    private static IEnumerable<GateCriterion> Counts(Edition edition) =>
    [
        Zero("inboxes", "No message is left in the inboxes", Administrator, edition),
        Zero("workflows", "No workflow task is left", PracticeManager, edition),
        Zero("pathology", "No pathology result is left unfiled", ClinicalStaff, edition),
        Zero("registrations", "No registration is left pending", RegistrationsClerk, edition),
    ];

    private static IEnumerable<GateCriterion> FinalCriteria(Edition edition) =>
    [
        new(new("g6-logged-off"), "Every user is logged off", Must, PracticeManager, "the list of sessions, empty", HardDuty(Guide2019("planning for cutover"), Current("final data production and cutover")).In(edition))
        {
            MetBy = [Activity("gp-52")], ValidFor = Days(0),
        },
        new(new("g6-links-off"), "The links of other organisations are off", Must, ProjectManager, "each party's confirmation", Links.In(edition)) { MetBy = [Activity("gp-47")], ValidFor = Days(7) },
        new(new("g6-gp-links-paused"), "The GP links are paused", Must, RegistrationsClerk, "the confirmation of the pause", HardDuty(Pcse).In(edition)) { MetBy = [Activity("gp-48")], ValidFor = Days(7) },
        new(new("g6-other-extracts"), "Other suppliers whose data moves are asked for their final extract", Must, DeliveryPartner, "their confirmations", Preparing.In(edition)) { MetBy = [Notice("subsidiary-final")] },
        new(new("g6-repeat-dispensing"), "Outstanding repeat-dispensing issues are cancelled", Must, PrescribingLead, "the report, empty", HardDuty(Guide2019("planning for cutover; post Go Live")).In(edition)) { MetBy = [Activity("gp-42")] },
        new(new("g6-templates"), "Letter and data-entry templates are exported", Should, Administrator, "the exported files", SoftDuty(Guide2019("planning for cutover"), Current("planning for cutover")).In(edition)) { MetBy = [Activity("gp-49")] },
        new(new("g6-backups"), "Local and third-party databases are backed up", Should, ItLead, "the log of the backups", SoftDuty(Guide2020("planning for cutover"), Current("planning for cutover")).In(edition)) { MetBy = [Activity("gp-50")], ValidFor = Days(7) },
    ];

    private static GateCriterion Zero(string queue, string name, RoleKey owner, Edition edition) =>
        new(new($"g6-{queue}"), name, Must, owner, "the count, at 0", Preparing.In(edition)) { Queue = new(queue), ValidFor = Days(0) };
}
