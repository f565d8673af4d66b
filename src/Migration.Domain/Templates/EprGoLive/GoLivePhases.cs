using static MigrationDomain.Rules.DateOffset;
using static MigrationDomain.Templates.EprGoLive.MilestoneKeys;
using static MigrationDomain.Templates.EprGoLive.RoleKeys;
using static MigrationDomain.Templates.EprGoLive.Sources;
using static MigrationDomain.Templates.EprGoLive.Standings;

namespace MigrationDomain.Templates.EprGoLive;

/// <summary>From the rehearsal to the system in daily use.</summary>
internal static class GoLivePhases
{
    public static IEnumerable<PhaseTemplate> All =>
    [
        new(PhaseKeys.Rehearsal, "Rehearsal", Rehearsal, TechnicalGoLive, OwnFigure(CutoverLesson))
        {
            Objective = "Walk through the cutover, technical and operational, and prove that people can log in.",
            Roles = [CutoverManager, TechnicalLead, OperationsLead, WardManager, Supplier],
            EntryGate = "The system is tested and the cutover plan is written.",
            ExitGate = "The rehearsal is passed.",
        },
        new(PhaseKeys.TechnicalGoLive, "Technical go-live", TechnicalGoLive, FinalPreparation, Lesson(Panel("technical go-live at the Royal Marsden and Dudley")))
        {
            Objective = "Run the live system with the project team first, so that faults of access and security show before users meet them.",
            Roles = [TechnicalLead, Supplier, OperationsLead, ProgrammeManager],
            EntryGate = "The rehearsal is passed.",
            ExitGate = "Access is confirmed, and appointments are the same in both systems.",
        },
        new(PhaseKeys.Cutover, "Cutover and user go-live", FinalPreparation, UserGoLive, Lesson(CutoverLesson, Panel("gold, silver and bronze groups")))
        {
            Objective = "Move the live data and hand the system to its users under a command structure.",
            Length = new() { TypicalFrom = Days(7), TypicalTo = Weeks(2) },
            Roles = [Gold, Silver, Bronze, CutoverManager, TechnicalLead, ClinicalSafetyOfficer, Supplier],
            EntryGate = "The mapping is frozen.",
            ExitGate = "The safety case is approved and gold says go after the extract and after the load.",
        },
        new(PhaseKeys.Hypercare, "Early-life support", UserGoLive, HypercareEnds, OwnFigure(Panel("support during and after go-live"), PhasedRollOut))
        {
            Objective = "Have help on every floor, at one number and in the back office, until the system carries itself.",
            Length = new() { TypicalFrom = Weeks(2), TypicalTo = Weeks(6) },
            Roles = [SupportLead, ServiceDesk, BackOffice, FloorWalker, ChangeChampion, SuperUser, Gold, Silver, Bronze],
            EntryGate = "Shifts are planned and the number is live.",
            ExitGate = "The exit criteria of hypercare are met.",
        },
        new(PhaseKeys.Optimisation, "Optimisation and adoption", HypercareEnds, AdoptionReview, OwnFigure(Panel("measuring success; overcoming challenges"), LongBenefits))
        {
            Objective = "Measure the uptake, improve the configuration and bring in new starters.",
            Roles = [ConfigurationManager, NursingInformationOfficer, ClinicalInformationOfficer, TrainingLead],
            EntryGate = "Hypercare is over.",
            ExitGate = "The uptake is reported, in counts and in what users say.",
        },
    ];
}
