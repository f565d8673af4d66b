using static MigrationDomain.Rules.DateOffset;
using static MigrationDomain.Templates.EprGoLive.MilestoneKeys;
using static MigrationDomain.Templates.EprGoLive.RoleKeys;
using static MigrationDomain.Templates.EprGoLive.Sources;
using static MigrationDomain.Templates.EprGoLive.Standings;

namespace MigrationDomain.Templates.EprGoLive;

/// <summary>From the first day of the programme to the trained hospital.</summary>
internal static class PreparationPhases
{
    public static IEnumerable<PhaseTemplate> All =>
    [
        new(PhaseKeys.Mobilisation, "Mobilisation and engagement", null, Gate90, Lesson(Panel("key learnings")))
        {
            Objective = "Make the change a partnership of the whole organisation, led by its clinical and operational people.",
            Roles = [ChiefExecutive, SeniorResponsibleOwner, ProgrammeDirector, NursingInformationOfficer, ClinicalInformationOfficer, ClinicalSafetyOfficer],
            EntryGate = "The contract is signed.",
            ExitGate = "The governance is set up and the first gate is passed.",
        },
        new(PhaseKeys.Design, "Design with end users", null, Gate90, Lesson(Panel("measuring success; engaging the workforce")))
        {
            Objective = "Find out with those who will use the system what changes for them, so that go-live brings few surprises.",
            Roles = [ClinicalLead, ConfigurationManager, Supplier, ProgrammeManager],
            EntryGate = "Workshops are open to all staff.",
            ExitGate = "The clinical leads sign the design.",
        },
        new(PhaseKeys.BuildAndTest, "Build and test", null, Rehearsal, Lesson(Panel("measuring success")))
        {
            Objective = "Configure the system, connect it and test it.",
            Roles = [Supplier, ConfigurationManager, TechnicalLead],
            EntryGate = "The design is signed.",
            ExitGate = "The tests meet their exit criteria.",
        },
        new(PhaseKeys.OperationalReadiness, "Operational readiness", Gate90, Gate30, OwnFigure(Panel("operational readiness")))
        {
            Objective = "Make every area able to work with the new system, and without it when it fails.",
            Roles = [NursingDirector, MedicalDirector, ClinicalLead, OperationsLead, WardManager, ProgrammeManager],
            EntryGate = "Readiness groups meet, chaired by a clinical and an operational director together.",
            ExitGate = "The programme board decides to go on at each of the three gates.",
        },
        new(PhaseKeys.Training, "Training", TrainingStart, UserGoLive, Lesson(TrainingShortfall, Timeline, GoLivePage))
        {
            Objective = "Bring the number of trained staff to its target by user go-live, along a trajectory that is checked.",
            Length = new() { TypicalFrom = Weeks(12), TypicalTo = Months(3) },
            Roles = [TrainingLead, WardManager, SuperUser, ProgrammeManager],
            EntryGate = "There is a number to reach and a trajectory towards it.",
            ExitGate = "The target is met.",
        },
    ];
}
