using static MigrationDomain.Rules.DateOffset;
using static MigrationDomain.Templates.GpPractice.MilestoneKeys;
using static MigrationDomain.Templates.GpPractice.RoleKeys;
using static MigrationDomain.Templates.GpPractice.Sources;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>From the decision to the last task before any data moves.</summary>
internal static class PreparationPhases
{
    public static IEnumerable<PhaseTemplate> In(Edition edition) =>
    [
        new(PhaseKeys.DecisionAndFunding, "Decision and funding", from: null, OrderPlaced, Deciding.In(edition))
        {
            Objective = "Weigh the case for a new system and secure the money for it.",
            Roles = [Commissioner, PracticeManager, LeadGp, ProjectManager],
            EntryGate = "The practice wants to move.",
            ExitGate = "The commissioner, and local boards where there are any, approve the case; the money is secured; the delivery partner is engaged.",
        },
        new(PhaseKeys.Procurement, "Procurement", OrderPlaced, KickOff, Ordering.In(edition))
        {
            Objective = "Place an order that the new supplier accepts, and the order that ends the old system.",
            Length = new() { Least = Weeks(1), TypicalFrom = Weeks(1), TypicalTo = Weeks(2), Most = Weeks(2) },
            Roles = [Commissioner, DeliveryPartner, NewSupplier, OldSupplier],
            EntryGate = "The case is approved and funded.",
            ExitGate = "The new supplier accepts the order, confirms the Go Live date and sends its key dates.",
        },
        new(PhaseKeys.KickOff, "Kick-off meeting", KickOff, KickOff, FirstMeeting.In(edition))
        {
            Objective = "Agree who does what, by when, and how everybody stays informed.",
            Length = PhaseLengths.OneDay,
            Roles = edition == Editions.Guide2019
                ? [ProjectManager, PracticeManager, NewSupplier]
                : [ProjectManager, PracticeManager, NewSupplier, LeadGp, Commissioner],
            EntryGate = "A Go Live date is agreed for the time being.",
            ExitGate = "There is a dated plan with a list of actions, and the project manager is named.",
        },
        new(PhaseKeys.TechnicalSurvey, "Technical survey", TechnicalSurvey, TechnicalSurvey, Survey.In(edition))
        {
            Objective = "Check the hardware, the network and the software of other suppliers.",
            Length = PhaseLengths.OneDay,
            Roles = [SurveyEngineer, PracticeManager, DeliveryPartner],
            EntryGate = "The kick-off meeting has been held.",
            ExitGate = "The practice signs the form of technical requirements; missing equipment is agreed with the commissioner.",
        },
        new(PhaseKeys.PreMigration, "Pre-migration tasks", KickOff, InitialDataProduction, Preparing(edition).In(edition))
        {
            Objective = "Clean the data, tell the other organisations and the patients, choose test patients and book the training.",
            Length = PhaseLengths.PreMigration,
            Roles = [PracticeManager, ProjectManager, DataQualityLead, ClinicalStaff],
            EntryGate = "The actions of the kick-off meeting are under way.",
            ExitGate = "Test patients are listed, the old supplier has confirmed the extract, and everybody concerned has been told.",
        },
    ];

    private static readonly Standing Deciding = Standing.SoftDuty(
        Guide2019("key phases, step 1"), Guide2020("key phases, step 1"), Current("overview of a migration"));

    private static readonly Standing Ordering = Standing.SoftFigure(
        Guide2019("key phases, step 2"), Guide2020("key phases, step 2"), Current("overview of a migration"));

    private static readonly Standing FirstMeeting = Standing.SoftFigure(
        Guide2019("key phases, step 3"), Guide2020("key phases, step 3"), Current("overview of a migration"));

    private static readonly Standing Survey = Standing.SoftFigure(
        Guide2019("key phases, step 4"), Guide2020("key phases, step 4"), Current("overview of a migration"));

    private static Standing Preparing(Edition edition) => edition == Editions.GpItFutures2020
        ? Standing.SoftFigure(Guide2020("key phases, step 5"), Process("p. 11"))
        : Standing.SoftFigure(Guide2019("key phases, step 5"), Current("overview of a migration"));
}
