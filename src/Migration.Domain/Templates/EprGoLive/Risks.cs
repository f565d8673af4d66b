using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.EprGoLive.MilestoneKeys;
using static MigrationDomain.Templates.EprGoLive.RoleKeys;
using static MigrationDomain.Templates.EprGoLive.Sources;
using static MigrationDomain.Templates.EprGoLive.Standings;

namespace MigrationDomain.Templates.EprGoLive;

/// <summary>What others were caught by, as a register to begin with.</summary>
internal static class Risks
{
    public static IEnumerable<RiskTemplate> All =>
    [
        new(new("log-on-failures"), RiskKind.Risk, "Users cannot log on in the first days", Lesson(Panel("sign-in at Medway")))
        {
            Magnitude = Magnitude.High, Owner = TechnicalLead, Escalation = [Silver, Gold], Governance = "the readiness groups", Review = On(TechnicalGoLive),
            Plan = "Sign-in is proved for every user, best with a single sign-on, between the technical go-live and that of the users.",
        },
        new(new("training-behind"), RiskKind.Risk, "Too few staff are trained some weeks before go-live", Lesson(Panel("the training trajectory at Medway")))
        {
            Magnitude = Magnitude.High, Owner = TrainingLead, Escalation = [ProgrammeManager, SeniorResponsibleOwner], Governance = "the programme board", Review = On(TrainingCheckpoint),
            Plan = "Training opens early, against a number for each week; wards that fall behind are helped first.",
        },
        new(new("from-paper"), RiskKind.Risk, "The step from paper is harder than expected", Lesson(Panel("key learnings")))
        {
            Magnitude = Magnitude.Medium, Owner = ClinicalLead, Escalation = [ProgrammeDirector], Governance = "the readiness groups", Review = On(Gate90),
            Plan = "It is talked about from the first conversations on, with those who work on paper now.",
        },
        new(new("slow-adoption"), RiskKind.Risk, "The system is taken up slowly, and performance drops at first", Lesson(Panel("overcoming challenges")))
        {
            Magnitude = Magnitude.Medium, Owner = OperationsLead, Escalation = [SeniorResponsibleOwner], Governance = "the programme board", Review = On(AdoptionReview),
            Plan = "Clinics are fewer in the first weeks, users shape the product, and uptake is counted.",
        },
        new(new("staff-not-ready"), RiskKind.Risk, "Staff do not feel ready, or fear for their jobs", Lesson(Panel("overcoming challenges")))
        {
            Magnitude = Magnitude.Medium, Owner = WardManager, Escalation = [TrainingLead, ProgrammeManager], Governance = "the readiness groups", Review = On(Gate30),
            Plan = "They are sought out, trained and supported.",
        },
        new(new("smaller-steps"), RiskKind.Opportunity, "Going live in smaller steps allows testing, and gives more influence on what the system looks like", Lesson(Panel("big bang or modular")))
        {
            Magnitude = Magnitude.Medium, Owner = ProgrammeBoard, Escalation = [SeniorResponsibleOwner], Governance = "the programme board", Review = On(Gate90),
            Plan = "It is weighed against one day for all, with what either costs in money and people.",
        },
    ];
}
