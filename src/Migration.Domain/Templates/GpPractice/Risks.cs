using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.GpPractice.MilestoneKeys;
using static MigrationDomain.Templates.GpPractice.RoleKeys;
using static MigrationDomain.Templates.GpPractice.Sources;
using static MigrationDomain.Templates.GpPractice.Standing;
using static MigrationDomain.Templates.GpPractice.Timings;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>What the lessons of the guides warn of, as a register to begin with.</summary>
internal static class Risks
{
    private const string Meeting = "the weekly migration meeting";

    public static IEnumerable<RiskTemplate> In(Edition edition) =>
    [
        new(new("late-sign-off"), RiskKind.Risk, "The data check is signed late, and Go Live moves", SoftDuty(Guide2019("initial data production")).In(edition))
        {
            Magnitude = Magnitude.High, Owner = LeadGp, Escalation = [ProjectManager, Commissioner], Governance = Meeting, Review = On(DataCheckComplete),
            Plan = "Time is blocked for the checkers; each problem is reported on the day it is found.",
        },
        new(new("late-extract"), RiskKind.Risk, "The first extract is asked for too late, and every later date moves", SoftDuty(Guide2019("get started; pre-migration planning")).In(edition))
        {
            Magnitude = Magnitude.High, Owner = ProjectManager, Escalation = [DeliveryPartner, Commissioner], Governance = Meeting, Review = On(KickOff),
            Plan = "It is asked for with the order, and its date is chased until it is confirmed.",
        },
        new(new("one-administrator"), RiskKind.Risk, "Only one trained administrator can log in and reset passwords", SoftDuty(Guide2019("initial data production")).In(edition))
        {
            Magnitude = Magnitude.Medium, Owner = PracticeManager, Escalation = [ProjectManager], Governance = Meeting, Review = On(InitialDataProduction),
            Plan = "A second administrator is trained with the first.",
        },
        new(new("equipment-cost"), RiskKind.Risk, "The survey calls for equipment nobody has budgeted for", SoftDuty(KickoffDraft, Guide2019("kick-off")).In(edition))
        {
            Magnitude = Magnitude.Medium, Owner = PracticeManager, Escalation = [Commissioner], Governance = Meeting, Review = On(TechnicalSurvey),
            Plan = "Practice and commissioner are warned at the kick-off; the survey follows shortly after.",
        },
        new(new("links-off-harm"), RiskKind.Risk, "A result or a prescription is missed while links are off", SoftDuty(Guide2020("kick-off"), Guide2019("planning for cutover")).In(edition))
        {
            Magnitude = Magnitude.High, Owner = LeadGp, Escalation = [PracticeManager, Commissioner, NationalBody], Governance = "the hazard log", Review = On(CutoverPlanningMeeting),
            Plan = "Links go off as late as they may; urgent results are telephoned, and paper is looked at each day.",
        },
        new(new("data-left-behind"), RiskKind.Risk, "Some data cannot be moved", SoftDuty(Guide2020("initial data production")).In(edition))
        {
            Magnitude = Magnitude.Medium, Owner = LeadGp, Escalation = [NewSupplier, Commissioner], Governance = Meeting, Review = On(DataSignOff),
            Plan = "It is listed during the data check, and the practice signs the list.",
        },
        new(new("re-entry-backlog"), RiskKind.Risk, "The re-entry takes longer than the old system can be read", SoftDuty(Guide2019("post Go Live")).In(edition))
        {
            Magnitude = Magnitude.Medium, Owner = PracticeManager, Escalation = [ProjectManager, Commissioner], Governance = Meeting, Review = On(ReEntryTarget),
            Plan = "People are set aside for it; longer access is asked for in good time.",
        },
        new(new("old-system-paid-longer"), RiskKind.Risk, "The old system is paid for longer than it is used", SoftDuty(Guide2019("get started"), Guide2020("end of your migration")).In(edition))
        {
            Magnitude = Magnitude.Low, Owner = Commissioner, Escalation = [NationalBody], Governance = Meeting, Review = DayAfter(GoLiveDay),
            Plan = "The order that ends it is dated with the plan.",
        },
        new(new("clean-data-early"), RiskKind.Opportunity, "Data cleaned early takes pressure from the weeks before the extract", SoftDuty(KickoffDraft, Guide2019("kick-off")).In(edition))
        {
            Magnitude = Magnitude.Medium, Owner = DataQualityLead, Escalation = [PracticeManager], Governance = Meeting, Review = On(KickOff),
            Plan = "Duplicates, records of the dead, unused templates and full inboxes are dealt with from the kick-off on.",
        },
        new(new("fewer-templates"), RiskKind.Opportunity, "Only templates in use are made again, and staff find their way sooner", SoftDuty(KickoffDraft, Guide2019("kick-off; pre-migration planning")).In(edition))
        {
            Magnitude = Magnitude.Low, Owner = Administrator, Escalation = [PracticeManager], Governance = Meeting, Review = On(InitialDataProduction),
            Plan = "Letter and data-entry templates are gone through before the first extract.",
        },
    ];
}
