using static MigrationDomain.Templates.GpPractice.RoleKeys;
using static MigrationDomain.Templates.GpPractice.Sources;
using static MigrationDomain.Templates.GpPractice.Standing;
using static MigrationDomain.Templates.References;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>What the kick-off meeting is held for.</summary>
internal static class KickOffQuestions
{
    public static IEnumerable<ChecklistQuestion> In(Edition edition) => [.. DatesAndPeople(edition), .. Topics(edition)];

    private static readonly Standing KickOff = SoftDuty(KickoffDraft, Guide2019("kick-off"), Guide2020("kick-off"));

    private static readonly Standing Draft = SoftDuty(KickoffDraft, Guide2019("kick-off"));

    private static IEnumerable<ChecklistQuestion> DatesAndPeople(Edition edition) =>
    [
        new(new("milestones-agreed"), PhaseKeys.KickOff, "Are the milestones, the activities of each week and their dates agreed?", KickOff.In(edition))
        {
            AskedOf = [ProjectManager], AlsoAskedOf = [PracticeManager], AnsweredBy = [Milestone("kick-off"), Activity("action-list")],
        },
        new(new("roles-known"), PhaseKeys.KickOff, "Does everybody know who takes part and what falls to whom?", KickOff.In(edition))
        {
            AskedOf = [ProjectManager], AlsoAskedOf = [PracticeManager], AnsweredBy = [Activity("roles-agreed")],
        },
        new(new("people-missing"), PhaseKeys.KickOff, "How will those who missed the kick-off learn what falls to them?", Draft.In(edition))
        {
            AskedOf = [ProjectManager], AnsweredBy = [Activity("absent-people-briefed")],
        },
        new(new("ways-to-communicate"), PhaseKeys.KickOff, "How will you all communicate and share what you know between the meetings?", KickOff.In(edition))
        {
            AskedOf = [ProjectManager], AlsoAskedOf = [PracticeManager], AnsweredBy = [Activity("communication-agreed")],
        },
        new(new("meetings-booked"), PhaseKeys.KickOff, "Are the weekly meetings booked, at one time, with rooms and one call for all?", KickOff.In(edition))
        {
            AskedOf = [ProjectManager], AnsweredBy = [Activity("gp-15")],
        },
        new(new("people-away"), PhaseKeys.KickOff, "Is anybody who is needed on leave or in training on a key date?", KickOff.In(edition))
        {
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("dates-checked")],
        },
        new(new("events-near"), PhaseKeys.KickOff, "Are events, surgeries or reviews planned near the key dates?", KickOff.In(edition))
        {
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("dates-checked"), Activity("gp-45")],
        },
        new(new("rooms-reserved"), PhaseKeys.KickOff, "Are rooms booked for training, testing and the first extract?", KickOff.In(edition))
        {
            AskedOf = [ProjectManager], AlsoAskedOf = [PracticeManager], AnsweredBy = [Activity("gp-27")],
        },
    ];

    private static IEnumerable<ChecklistQuestion> Topics(Edition edition) =>
    [
        new(new("data-issues-known"), PhaseKeys.KickOff, "Do you know the data problems that are common in such a move, and what can be put right now?", Draft.In(edition))
        {
            TextForOthers = "Does the practice know the data problems that are common in such a move, and what it can put right now?",
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("known-data-issues")],
        },
        new(new("quality-team-involved"), PhaseKeys.KickOff, "Is there a data quality team, and is it involved?", Draft.In(edition))
        {
            AskedOf = [ProjectManager], AlsoAskedOf = [PracticeManager], AnsweredBy = [Activity("gp-20")],
        },
        new(new("extra-cost-known"), PhaseKeys.KickOff, "Do practice and {commissioner} know that the survey may bring costs?", Draft.In(edition))
        {
            AskedOf = [ProjectManager], AlsoAskedOf = [Commissioner], AnsweredBy = [Activity("equipment-cost-warned")],
        },
        new(new("links-listed"), PhaseKeys.KickOff, "Is there a list of every system and service that works with yours?", KickOff.In(edition))
        {
            TextForOthers = "Is there a list of every system and service that works with the practice's?",
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("linked-services-listed")],
        },
        new(new("message-when-offline"), PhaseKeys.KickOff, "What will patients see who try an online service while it is off?", Draft.In(edition))
        {
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("online-message")],
        },
        new(new("training-discussed"), PhaseKeys.KickOff, "Have you talked over how people will be trained?", Draft.In(edition))
        {
            AskedOf = [ProjectManager], AlsoAskedOf = [PracticeManager], AnsweredBy = [Activity("training-approach")],
        },
        new(new("staff-aware"), PhaseKeys.KickOff, "Do all staff know of the change, and how will you answer what they ask?", Draft.In(edition))
        {
            TextForOthers = "Do all staff of the practice know of the change?",
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("staff-told")],
        },
    ];
}
