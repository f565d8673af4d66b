using static MigrationDomain.Calendars.DayRoll;
using static MigrationDomain.Rules.DateOffset;
using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.GpPractice.MilestoneKeys;
using static MigrationDomain.Templates.GpPractice.RoleKeys;
using static MigrationDomain.Templates.GpPractice.Sources;
using static MigrationDomain.Templates.GpPractice.Standing;
using static MigrationDomain.Templates.GpPractice.Timings;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>gp-62 to gp-68: Go Live and the weeks after it.</summary>
internal static class GoLiveActivities
{
    public static IEnumerable<ActivityTemplate> In(Edition edition) =>
    [
        new(new("gp-62"), "Go Live data signed off", PhaseKeys.GoLive, HardDuty(Guide2019("cutover and Go Live"), Guide2020("Go Live")).In(edition))
        {
            Owners = [PracticeManager, LeadGp], NotBefore = On(GoLiveDay), Latest = On(GoLiveDay),
        },
        new(new("gp-63"), "New system switched on", PhaseKeys.GoLive, ServiceLevel(edition, Process("p. 18")))
        {
            Owners = [NewSupplier],
            Latest = Since2020(edition, After(GoLiveDay, WorkingDays(2))),
            Remark = Since2020(edition, "counted from the practice's go-ahead"),
        },
        new(new("gp-64"), "Links switched on again and each party chased", PhaseKeys.GoLive, HardDuty(Guide2019("cutover and Go Live; post Go Live"), Guide2020("Go Live")).In(edition))
        {
            Owners = [ProjectManager, NationalServices, LocalServices], NotBefore = On(LinksOn),
        },
        new(new("gp-65"), "Report on a cutover that overran", PhaseKeys.PostGoLive, ServiceLevel(edition, Process("p. 15")))
        {
            Owners = [PracticeManager],
            Latest = Since2020(edition, After(GoLiveDay, Days(5), Preceding)),
            Remark = Since2020(edition, "when the cutover took more than 72 hours or reached into core hours"),
        },
        new(new("gp-66"), "Data of the cutover entered", PhaseKeys.PostGoLive, SoftFigure(Guide2019("post Go Live"), Guide2020("key phases, step 14")).In(edition))
        {
            Owners = [PracticeManager, ClinicalStaff, Administrator],
            NotBefore = On(GoLiveDay),
            Latest = On(ReEntryLatest),
            Remark = "about 1 week with people set aside for it",
        },
        new(new("gp-67"), "Patients registered again for online services", PhaseKeys.PostGoLive, SoftDuty(Guide2019("post Go Live")).In(edition))
        {
            Owners = [Reception], NotBefore = DayAfter(GoLiveDay), Remark = "frequent users first",
        },
        new(new("gp-68"), "Process review written", PhaseKeys.PostGoLive, ServiceLevel(edition, Process("p. 16")))
        {
            Owners = [PracticeManager, NewSupplier],
            Latest = Since2020(edition, On(ProcessReview)),
            Remark = Since2020(edition, "within 2 weeks of the day the practice went live"),
        },
    ];
}
