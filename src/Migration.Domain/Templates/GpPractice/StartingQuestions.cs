using static MigrationDomain.Templates.GpPractice.RoleKeys;
using static MigrationDomain.Templates.GpPractice.Sources;
using static MigrationDomain.Templates.GpPractice.Standing;
using static MigrationDomain.Templates.References;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>The decision, the money, the agreed date and the technical survey.</summary>
internal static class StartingQuestions
{
    public static IEnumerable<ChecklistQuestion> In(Edition edition) =>
    [
        new(new("justification-written"), PhaseKeys.DecisionAndFunding, "Has the practice put its case for the move in writing, with what drives it, what it means for the practice and how it fits the strategy?", OfCommissioner.In(edition))
        {
            AskedOf = [Commissioner], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("gp-01")],
        },
        new(new("local-boards"), PhaseKeys.DecisionAndFunding, "Have all local boards that have to approve the case done so?", OfCommissioner.In(edition))
        {
            AskedOf = [Commissioner], AnsweredBy = [Activity("gp-01")],
        },
        new(new("delivery-partner-engaged"), PhaseKeys.DecisionAndFunding, "Have you or the practice told the {delivery-partner} of the migration?", OfCommissioner.In(edition))
        {
            TextForOthers = "Does the {delivery-partner} know of the migration?",
            AskedOf = [Commissioner], AlsoAskedOf = [PracticeManager, ProjectManager], AnsweredBy = [Activity("gp-03")],
        },
        new(new("go-live-agreed"), PhaseKeys.DecisionAndFunding, "Have you agreed a provisional date for Go Live?", OfCommissioner.In(edition))
        {
            TextForOthers = "Has the practice agreed a provisional date for Go Live?",
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager, Commissioner], AnsweredBy = [Activity("gp-04")],
        },
        new(new("dates-checked-against-people"), PhaseKeys.DecisionAndFunding, "Have you checked the dates against the people who are needed?", OfCommissioner.In(edition))
        {
            TextForOthers = "Has the practice checked the dates against the people who are needed?",
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager, Commissioner], AnsweredBy = [Activity("dates-checked")],
        },
        new(new("dates-and-time-secured"), PhaseKeys.DecisionAndFunding, "Have you secured the dates and people's time?", OfCommissioner.In(edition))
        {
            TextForOthers = "Has the practice secured the dates and people's time?",
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager, Commissioner], AnsweredBy = [Activity("dates-secured")],
        },
        new(new("supplier-confirmed"), PhaseKeys.Procurement, "Has the {new-supplier} confirmed the date of Go Live?", OfCommissioner.In(edition))
        {
            AskedOf = [ProjectManager], AlsoAskedOf = [PracticeManager, Commissioner], AnsweredBy = [Activity("gp-07")],
        },
        new(new("old-supplier-told"), PhaseKeys.Procurement, "Has every {old-supplier} been told?", OfCommissioner.In(edition))
        {
            AskedOf = [ProjectManager],
            AlsoAskedOf = edition == Editions.Guide2019 ? [PracticeManager, Commissioner] : [PracticeManager],
            AnsweredBy = edition == Editions.Guide2019 ? [Activity("gp-08")] : [Notice("data-extract-request")],
        },
        new(new("survey-done"), PhaseKeys.TechnicalSurvey, "Have you had a technical survey?", OfCommissioner.In(edition))
        {
            TextForOthers = "Has the practice had a technical survey?",
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager, Commissioner], AnsweredBy = [Activity("gp-16")],
        },
        new(new("equipment-needed"), PhaseKeys.TechnicalSurvey, "Has the survey shown whether further hardware or software is needed?", OfCommissioner.In(edition))
        {
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager, Commissioner], AnsweredBy = [Activity("gp-16")],
        },
        new(new("equipment-paid"), PhaseKeys.TechnicalSurvey, "If more is needed, is there a way to pay for it?", OfCommissioner.In(edition))
        {
            AskedOf = [Commissioner], AnsweredBy = [Activity("equipment-agreed")],
        },
        new(new("equipment-dated"), PhaseKeys.TechnicalSurvey, "If more is needed, do you have a date by which it will be in place?", OfCommissioner.In(edition))
        {
            TextForOthers = "If more is needed, is there a date by which it will be in place?",
            AskedOf = [PracticeManager, Commissioner], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("equipment-agreed")],
        },
    ];

    private static readonly Standing OfCommissioner = SoftDuty(CommissionerDraft, Guide2019("reading by role"), Guide2020("reading by role"));
}
