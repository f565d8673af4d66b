using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.Criticality;
using static MigrationDomain.Templates.EprGoLive.MilestoneKeys;
using static MigrationDomain.Templates.EprGoLive.RoleKeys;
using static MigrationDomain.Templates.EprGoLive.Sources;
using static MigrationDomain.Templates.EprGoLive.Standings;
using static MigrationDomain.Templates.References;

namespace MigrationDomain.Templates.EprGoLive;

/// <summary>The ladder of 90, 60 and 30 days, the rehearsal and the technical go-live.</summary>
internal static class ReadinessGates
{
    public static IEnumerable<GateTemplate> All =>
    [
        new(GateKeys.Ninety, "Readiness, 90 days before", On(Gate90), ProgrammeBoard, Ninety, OwnFigure(Panel("operational readiness"))),
        new(GateKeys.Sixty, "Readiness, 60 days before", On(Gate60), ProgrammeBoard, Sixty, OwnFigure(Panel("operational readiness"))) { After = [GateKeys.Ninety] },
        new(GateKeys.Thirty, "Readiness, 30 days before", On(Gate30), ProgrammeBoard, Thirty, OwnFigure(Panel("operational readiness"))) { After = [GateKeys.Sixty] },
        new(GateKeys.Rehearsed, "Rehearsal", On(Rehearsal), CutoverManager, Rehearsed, OwnFigure(CutoverLesson)) { After = [GateKeys.Thirty] },
        new(GateKeys.Technical, "Technical go-live", On(TechnicalGoLive), TechnicalLead, Technical, Lesson(Panel("technical go-live at the Royal Marsden and Dudley"))) { After = [GateKeys.Rehearsed] },
    ];

    private static IEnumerable<GateCriterion> Ninety =>
    [
        new(new("r90-leadership"), "The leaders endorse the change, and every area owns it", Criticality.Must, SeniorResponsibleOwner, "their statement", Lesson(Panel("key learnings"))) { MetBy = [Activity("epr-leadership")] },
        new(new("r90-engagement"), "There is a plan for communication and engagement, led by clinical and operational people", Criticality.Must, ProgrammeDirector, "the plan", Lesson(Panel("key learnings"))) { MetBy = [Activity("epr-engagement-plan")] },
        new(new("r90-style"), "It is decided whether all go live at once or in steps, and who goes first", Criticality.Must, SeniorResponsibleOwner, "the decision", Lesson(Panel("big bang or modular"))) { MetBy = [Activity("epr-deployment-style")] },
        new(new("r90-design"), "The design was made in workshops open to all staff", Should, ClinicalLead, "the signed design", Lesson(Panel("measuring success; engaging the workforce"))) { MetBy = [Activity("epr-workshops")] },
    ];

    private static IEnumerable<GateCriterion> Sixty =>
    [
        new(new("r60-readiness-groups"), "The readiness groups meet", Criticality.Must, NursingDirector, "their records", Lesson(Panel("operational readiness"))) { MetBy = [Activity("epr-readiness-groups")] },
        new(new("r60-training-open"), "Training has opened", Criticality.Must, TrainingLead, "the first attendance lists", Lesson(TrainingShortfall)) { MetBy = [Activity("epr-03")] },
        new(new("r60-super-users-chosen"), "Each ward has chosen its super users", Criticality.Must, WardManager, "the list by ward", Lesson(Panel("digital champions"))) { MetBy = [Activity("epr-super-users-chosen")] },
        new(new("r60-method"), "All projects work by one method", Should, ProgrammeManager, "the method", Lesson(Panel("key learnings"))) { MetBy = [Activity("epr-method")] },
    ];

    private static IEnumerable<GateCriterion> Thirty =>
    [
        new(new("r30-continuity"), "Each area has a plan for business continuity", Criticality.Must, OperationsLead, "the plans", Lesson(Panel("operational readiness"))) { MetBy = [Activity("epr-business-continuity")] },
        new(new("r30-command"), "Gold, silver and bronze are named", Criticality.Must, SeniorResponsibleOwner, "the rota of command", Lesson(Panel("gold, silver and bronze groups"))) { MetBy = [Activity("epr-command-structure")] },
        new(new("r30-support"), "Support staff are contracted", Criticality.Must, SupportLead, "the contracts", Lesson(SupportStaff)) { MetBy = [Activity("epr-13")] },
        new(new("r30-super-users-trained"), "Super users are trained", Criticality.Must, TrainingLead, "the attendance list", Lesson(Timeline)) { MetBy = [Activity("epr-04")] },
        new(new("r30-trajectory"), "The training trajectory is checked against the numbers", Should, ProgrammeManager, "the figures of the checkpoint", Lesson(Panel("the training trajectory at Medway"))) { MetBy = [Activity("epr-06")] },
        new(new("r30-expectations"), "Staff know what to expect day to day", Should, ClinicalLead, "what they were told", Lesson(Panel("key learnings; engaging the workforce"))) { MetBy = [Activity("epr-expectations")] },
    ];

    private static IEnumerable<GateCriterion> Rehearsed =>
    [
        new(new("rehearsal-run"), "The cutover was rehearsed, technical and operational", Criticality.Must, CutoverManager, "the times of the rehearsal", OwnFigure(CutoverLesson)) { MetBy = [Activity("epr-rehearsal")] },
    ];

    private static IEnumerable<GateCriterion> Technical =>
    [
        new(new("technical-live"), "The system is live to the project team", Criticality.Must, TechnicalLead, "the log of the first day", Lesson(Panel("technical go-live at the Royal Marsden and Dudley"))) { MetBy = [Activity("epr-01")] },
        new(new("technical-clinicians"), "Clinicians are trained", Should, TrainingLead, "the attendance list", Lesson(Timeline, GoLivePage)) { MetBy = [Activity("epr-05")] },
    ];
}
