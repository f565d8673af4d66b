using static MigrationDomain.Rules.DateOffset;
using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.Criticality;
using static MigrationDomain.Templates.EprGoLive.MilestoneKeys;
using static MigrationDomain.Templates.EprGoLive.RoleKeys;
using static MigrationDomain.Templates.EprGoLive.Sources;
using static MigrationDomain.Templates.EprGoLive.Standings;
using static MigrationDomain.Templates.References;

namespace MigrationDomain.Templates.EprGoLive;

/// <summary>The two decisions within the cutover, the go-live of the users and the end of hypercare.</summary>
internal static class CutoverGates
{
    public static IEnumerable<GateTemplate> All =>
    [
        new(GateKeys.Extract, "Cutover, after the extract", On(ExtractCheckpoint), Gold, Extracted, Standings.Must(CutoverLesson)) { After = [GateKeys.Technical] },
        new(GateKeys.Load, "Cutover, after the load", On(LoadCheckpoint), Gold, Loaded, Standings.Must(CutoverLesson)) { After = [GateKeys.Extract] },
        new(GateKeys.Users, "User go-live", On(UserGoLive), SeniorResponsibleOwner, Live, Standings.Must(Panel("go-live"))) { After = [GateKeys.Load] },
        new(GateKeys.HypercareExit, "Exit of hypercare", On(HypercareEnds), SeniorResponsibleOwner, Leaving, OwnFigure(Panel("support during and after go-live"))) { After = [GateKeys.Users] },
    ];

    /// <summary>Once the load is accepted nobody goes back; until the users are live the old system still could be taken up.</summary>
    public static PointOfNoReturn PointOfNoReturn => new(On(LoadCheckpoint), On(UserGoLive), OwnOrder(CutoverLesson));

    private static IEnumerable<GateCriterion> Extracted =>
    [
        new(new("cutover-safety-case"), "The clinical safety case and the hazard log are approved", Criticality.Must, ClinicalSafetyOfficer, "the signed safety case", Standings.Must(SafetyCase, Panel("clinical safety"))) { MetBy = [Activity("epr-11")], ValidFor = Days(90) },
        new(new("cutover-preparation"), "The mapping is frozen and the checks before the cutover are done", Criticality.Must, CutoverManager, "the checklist of the last day", Lesson(CutoverLesson)) { MetBy = [Activity("epr-09")], ValidFor = Days(7) },
    ];

    private static IEnumerable<GateCriterion> Loaded =>
    [
        new(new("load-extract-accepted"), "The extract was accepted", Criticality.Must, Gold, "the decision after the extract", Standings.Must(CutoverLesson)) { MetBy = [Gate("extract-gate")] },
        new(new("load-faults-left"), "No fault of the load is left open that stops work", Criticality.Must, TechnicalLead, "the count, at 0", OwnFigure(CutoverLesson)) { Queue = new("load-faults"), ValidFor = Days(0) },
    ];

    private static IEnumerable<GateCriterion> Live =>
    [
        new(new("live-sign-in"), "Sign-in is proved for every user", Criticality.Must, TechnicalLead, "a log-on by each user", Standings.Must(Panel("sign-in at Medway"))) { MetBy = [Activity("epr-12")], ValidFor = Days(28) },
        new(new("live-appointments"), "Appointments are the same in both systems", Criticality.Must, OperationsLead, "the comparison", Lesson(Panel("technical go-live at the Royal Marsden and Dudley"))) { MetBy = [Activity("epr-02")], ValidFor = Days(3) },
        new(new("live-one-number"), "The one number of the service desk is live", Criticality.Must, SupportLead, "a test call", Lesson(Panel("support during and after go-live"))) { MetBy = [Activity("epr-15")] },
        new(new("live-trained"), "The share of trained staff is at its target", Should, SeniorResponsibleOwner, "the figures", Lesson(TrainingShortfall)) { MetBy = [Activity("epr-07")] },
        new(new("live-baseline"), "The counts before go-live are taken", Should, ConfigurationManager, "the counts", Lesson(Panel("measuring success"))) { MetBy = [Activity("epr-baseline")] },
    ];

    private static IEnumerable<GateCriterion> Leaving =>
    [
        new(new("hypercare-urgent-issues"), "No urgent issue is left open", Criticality.Must, SupportLead, "the count, at 0", OwnFigure(Panel("support during and after go-live"))) { Queue = new("urgent-issues"), ValidFor = Days(0) },
        new(new("hypercare-exit-agreed"), "The exit is agreed with those who were supported", Criticality.Must, SupportLead, "the agreement", OwnFigure(Panel("support during and after go-live"))) { MetBy = [Activity("epr-hypercare-exit")] },
        new(new("hypercare-new-starters"), "New starters are trained as part of mandatory training", Should, TrainingLead, "the catalogue of courses", Lesson(Panel("overcoming challenges"))) { MetBy = [Activity("epr-16")] },
    ];
}
