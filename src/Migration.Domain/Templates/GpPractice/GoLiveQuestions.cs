using static MigrationDomain.Templates.GpPractice.RoleKeys;
using static MigrationDomain.Templates.GpPractice.Sources;
using static MigrationDomain.Templates.GpPractice.Standing;
using static MigrationDomain.Templates.References;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>The cutover and Go Live.</summary>
internal static class GoLiveQuestions
{
    public static IEnumerable<ChecklistQuestion> In(Edition edition) =>
    [
        new(new("recheck-plan"), PhaseKeys.Cutover, "Do you know who checks the data again, and what they check?", ByRole.In(edition))
        {
            TextForOthers = "Does the practice know who checks the data again, and what they check?",
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("recheck-planned")],
        },
        new(new("training-on-site"), PhaseKeys.Cutover, "Are training, rooms and a trainer on site arranged?", ByRole.In(edition))
        {
            AskedOf = [PracticeManager, TrainingLead], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("cutover-training-ready")],
        },
        .. edition == Editions.Guide2019 ? DrugMapping : [],
        new(new("devices-set-up"), PhaseKeys.Cutover, "Are scanners, check-in screens and call boards set up?", ByRole.In(edition))
        {
            AskedOf = [DeliveryPartner, PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("gp-55")],
        },
        new(new("equipment-replaced"), PhaseKeys.Cutover, "Has the equipment that the survey found unsuitable been replaced?", ByRole.In(edition))
        {
            AskedOf = [DeliveryPartner, PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("gp-18")],
        },
        new(new("smartcards-active"), PhaseKeys.Cutover, "Have the smartcards been activated?", ByRole.In(edition))
        {
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("gp-56")],
        },
        new(new("registration-links-checked"), PhaseKeys.Cutover, "Have the registration links been checked?", ByRole.In(edition))
        {
            AskedOf = [RegistrationsClerk, PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("gp-57")],
        },
        .. edition == Editions.Guide2019 ? [] : Reconnecting(edition),
        new(new("go-live-signed"), PhaseKeys.GoLive, "Are you satisfied that all data has moved and that the migration has worked? Sign only then.", ByRole.In(edition))
        {
            TextForOthers = "Has the practice signed that all data has moved and that the migration has worked?",
            AskedOf = [PracticeManager, LeadGp], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("gp-62"), Gate("g7-go-live")],
        },
    ];

    private static readonly Standing ByRole = SoftDuty(Guide2019("reading by role"), Guide2020("reading by role"));

    private static IEnumerable<ChecklistQuestion> DrugMapping =>
    [
        new(new("drug-mapping-checked"), PhaseKeys.Cutover, "Has the mapping of drugs to dm+d been checked before Go Live?", SoftDuty(Guide2019("reading by role")).In(Editions.Guide2019))
        {
            AskedOf = [PrescribingLead, PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("gp-54")],
        },
    ];

    private static IEnumerable<ChecklistQuestion> Reconnecting(Edition edition) =>
    [
        new(new("third-parties-to-reconnect"), PhaseKeys.Cutover, "Have you told every party when to connect to the new system?", SoftDuty(Guide2020("reading by role")).In(edition))
        {
            TextForOthers = "Has the practice told every party when to connect to the new system?",
            AskedOf = [PracticeManager], AlsoAskedOf = [ProjectManager], AnsweredBy = [Activity("n-reminders")],
        },
    ];
}
