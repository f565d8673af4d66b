using MigrationDomain.Rules;
using static MigrationDomain.Templates.GpPractice.MilestoneKeys;
using static MigrationDomain.Templates.GpPractice.Sources;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>The services that stop talking to the old system and start talking to the new one.</summary>
internal static class ServiceNotices
{
    public static IEnumerable<NoticeTemplate> In(Edition edition) =>
    [
        new(new("eps"), new("eps"), "Electronic Prescription Service", LinksOff, new(DateOffset.Days(35)), Prescriptions.In(edition))
        {
            Back = LinksOn,
            Owner = RoleKeys.ProjectManager,
            Asks = "Note the days on which the practice stops and starts sending electronic prescriptions.",
        },
        new(new("pcse"), new("pcse"), "Primary Care Support England", LinksOff, new(DateOffset.Days(14)), Registrations.In(edition))
        {
            Back = LinksOn,
            Owner = RoleKeys.PracticeManager,
            IsFloor = true,
            Asks = "Pause the practice's GP links and start them again on the days given.",
        },
        new(new("pathology"), new("pathology"), "Pathology laboratories", LinksOff, new(DateOffset.Weeks(2)), Results.In(edition))
        {
            Back = LinksOn,
            Owner = RoleKeys.ProjectManager,
            Asks = "Stop sending electronic results, send them on paper meanwhile, and start again on the day given.",
        },
        new(new("screening"), new("screening"), "Screening services", LinksOff, new(DateOffset.Weeks(2)), Screening.In(edition))
        {
            Back = LinksOn,
            Owner = RoleKeys.ProjectManager,
            Asks = "Hold the feeds of screening results from two days before the final extract until after Go Live.",
        },
    ];

    // The guide of 2019 names up to 5 weeks as an example; the later ones dropped the figure.
    private static readonly Standing Prescriptions = Standing.SoftFigure(Guide2019("kick-off; pre-migration planning"));

    private static readonly Standing Registrations = Standing.HardFigure(Pcse);

    private static readonly Standing Results = Standing.OwnDefault(Hardness.Soft, Guide2019("planning for cutover"), Guide2020("planning for cutover"));

    private static readonly Standing Screening = Standing.OwnDefault(Hardness.Soft, Guide2019("planning for cutover"), Guide2020("planning for cutover"));
}
