using static MigrationDomain.Rules.DateOffset;
using static MigrationDomain.Templates.GpPractice.MilestoneKeys;
using static MigrationDomain.Templates.GpPractice.RoleKeys;
using static MigrationDomain.Templates.GpPractice.Sources;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>From the plan for the days without a full system to the end of those days.</summary>
internal static class CutoverPhases
{
    public static IEnumerable<PhaseTemplate> In(Edition edition) =>
    [
        new(PhaseKeys.CutoverPlanning, "Cutover planning", CutoverPlanningMeeting, LinksOff, Planning.In(edition))
        {
            Objective = "Decide how each kind of work is done by hand during the cutover, and how it is entered afterwards.",
            Roles = [ProjectManager, PracticeManager, LeadGp, PrescribingLead, Commissioner, DeliveryPartner, NewSupplier],
            EntryGate = "The data check is under way.",
            ExitGate = "There is a written cutover plan with an owner for every kind of work.",
        },
        new(PhaseKeys.Training, "Training", TrainingStart, TrainingEnd, Teaching.In(edition))
        {
            Objective = "Make everybody who will work with the new system ready for it.",
            Length = new() { TypicalFrom = Weeks(2), TypicalTo = Weeks(3) },
            Roles = [TrainingLead, Trainer, PracticeManager, ChangeChampion],
            EntryGate = "The training needs are known.",
            ExitGate = "Everybody on the rota is trained; some training days are kept for later.",
        },
        new(PhaseKeys.FinalDataProduction, "Final data production", FinalDataProduction, FinalDataProduction, LastExtract.In(edition))
        {
            Objective = "Take the final extract; nothing entered into the old system afterwards moves.",
            Length = PhaseLengths.OneDay,
            Roles = [OldSupplier, NewSupplier, SubsidiarySupplier, PracticeManager],
            EntryGate = "The data check is signed, no task is outstanding, the links are off and everybody is logged off.",
            ExitGate = "The new supplier confirms that it has the extract.",
        },
        new(PhaseKeys.Cutover, "Cutover period", FinalDataProduction, GoLiveDay, Cutting.In(edition))
        {
            Objective = "Work by hand while the data is loaded and checked.",
            Length = new() { Least = Days(3), Most = Weeks(2) },
            Roles = [PracticeManager, ProjectManager, LeadGp, DeliveryPartner, Trainer, NewSupplier],
            EntryGate = "The final extract is taken.",
            ExitGate = "Equipment, smartcards, drug mapping and registration links are ready, and the data is checked again.",
        },
        new(PhaseKeys.GoLive, "Go Live", GoLiveDay, GoLiveDay, Live.In(edition))
        {
            Objective = "Make the new system the one the practice works with.",
            Length = PhaseLengths.OneDay,
            Roles = [PracticeManager, ProjectManager, LeadGp, RegistrationsClerk, Trainer, DeliveryPartner, NewSupplier],
            EntryGate = "The practice trusts what it has checked.",
            ExitGate = "The practice signs the data and tells the new supplier; the old system can only be read.",
        },
    ];

    private static readonly Standing Planning = Standing.SoftDuty(Guide2019("key phases, step 9"), Guide2020("key phases, step 9"), Current("planning for cutover"));

    private static readonly Standing Teaching = Standing.SoftFigure(Guide2020("key phases, step 10"));

    private static readonly Standing LastExtract = Standing.SoftFigure(
        Guide2019("key phases, step 11"), Guide2020("key phases, step 11"), Current("final data production and cutover"));

    // The guide of 2020 prints "3 to 2 weeks", which is read as 3 days to 2 weeks.
    private static readonly Standing Cutting = Standing.SoftFigure(Guide2019("key phases, step 12"), Guide2020("key phases, step 12"));

    private static readonly Standing Live = Standing.SoftFigure(Guide2019("key phases, step 13"), Guide2020("key phases, step 13"));
}
