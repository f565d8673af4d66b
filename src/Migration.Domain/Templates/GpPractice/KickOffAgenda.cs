using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.GpPractice.MilestoneKeys;
using static MigrationDomain.Templates.GpPractice.RoleKeys;
using static MigrationDomain.Templates.GpPractice.Sources;
using static MigrationDomain.Templates.GpPractice.Standing;
using static MigrationDomain.Templates.GpPractice.Timings;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>What the kick-off meeting settles, beside the numbered activities.</summary>
internal static class KickOffAgenda
{
    public static IEnumerable<ActivityTemplate> In(Edition edition) =>
    [
        AtKickOff("roles-agreed", "Roles and responsibilities agreed, with everybody's contact details", Agenda, edition, ProjectManager),
        AtKickOff("communication-agreed", "Ways to communicate and to share information agreed, between the meetings too", Agenda, edition, ProjectManager),
        AtKickOff("action-list", "Shared list of actions begun for each phase, with target date, who does it and how it stands", Agenda, edition, ProjectManager),
        new(new("absent-people-briefed"), "People with a part who missed the kick-off told of it", PhaseKeys.KickOff, SoftDuty(KickoffDraft).In(edition))
        {
            Owners = [ProjectManager], NotBefore = On(KickOff),
        },
        AtKickOff("dates-checked", "Key dates checked against leave, training, events and surgeries", Availability, edition, PracticeManager, ProjectManager),
        AtKickOff("dates-secured", "People's time blocked for the key dates, new leave and new events kept off them", Availability, edition, PracticeManager),
        AtKickOff("known-data-issues", "Known data problems of such a move walked through", SoftDuty(KickoffDraft, Guide2019("kick-off")), edition, NewSupplier, DeliveryPartner),
        AtKickOff("data-check-introduced", "Data check and the choice of test patients introduced to the practice", SoftDuty(KickoffDraft), edition, ProjectManager, NewSupplier),
        AtKickOff("equipment-cost-warned", "Practice and commissioner warned that the survey may call for equipment at a cost", SoftDuty(KickoffDraft, Guide2019("kick-off")), edition, ProjectManager),
        AtKickOff("linked-services-listed", "All systems and services that work with the old system listed", Agenda, edition, PracticeManager, ProjectManager),
        AtKickOff("training-approach", "Approach to training discussed", SoftDuty(KickoffDraft, Guide2019("kick-off")), edition, TrainingLead, ProjectManager),
        AtKickOff("staff-told", "All staff told of the coming changes and their questions prepared for, those who work away from the practice included", SoftDuty(KickoffDraft, Guide2019("kick-off")), edition, PracticeManager),
        new(new("online-message"), "Message prepared for patients who try the online services while they are off", PhaseKeys.CutoverPlanning, SoftDuty(KickoffDraft, Guide2019("kick-off")).In(edition))
        {
            Owners = [PracticeManager, Reception], Latest = DayBefore(LinksOff),
        },
    ];

    private static readonly Rules.DateRule AtMeeting = On(KickOff);

    private static readonly Standing Agenda = SoftDuty(KickoffDraft, Guide2019("kick-off"), Guide2020("kick-off"));

    private static readonly Standing Availability = SoftDuty(KickoffDraft, CommissionerDraft, Guide2019("kick-off"), Guide2020("kick-off"));

    private static ActivityTemplate AtKickOff(string key, string name, Standing standing, Edition edition, params RoleKey[] owners) =>
        new(new(key), name, PhaseKeys.KickOff, standing.In(edition)) { Owners = [.. owners], Latest = AtMeeting };
}
