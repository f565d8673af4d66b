using MigrationDomain.Rules;
using static MigrationDomain.Templates.GpPractice.MilestoneKeys;
using static MigrationDomain.Templates.GpPractice.Sources;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>Pharmacies, patients and the organisations that write to the practice.</summary>
internal static class PublicNotices
{
    public static IEnumerable<NoticeTemplate> In(Edition edition) =>
    [
        new(new("pharmacies"), new("pharmacies"), "Pharmacies", PrescribingWorkaroundStart, new(DateOffset.Weeks(2)), Dispensing.In(edition))
        {
            Owner = RoleKeys.PrescribingLead,
            Asks = "Expect double issues or paper prescriptions, and repeat dispensing to be cancelled and issued again.",
        },
        new(new("patients"), new("patients"), "Patients", LinksOff, new(DateOffset.Weeks(6)), Patients.In(edition))
        {
            Back = LinksOn,
            Owner = RoleKeys.PracticeManager,
            Asks = "Order medication early, expect a reduced service, and register for online services again after Go Live.",
        },
        new(new("partner-mailbox"), new("partner-services"), "Partner services that write to the practice", GoLiveDay, new(DateOffset.WorkingDays(5)), Mailbox.In(edition))
        {
            Owner = RoleKeys.PracticeManager,
            Asks = "Send messages to the practice's new mailbox from Go Live.",
        },
    ];

    private static readonly Standing Dispensing = Standing.OwnDefault(Hardness.Soft, Guide2019("planning for cutover"));

    private static readonly Standing Patients = Standing.OwnDefault(
        Hardness.Soft, KickoffDraft, Guide2019("kick-off; pre-migration planning"), Guide2020("kick-off"));

    private static readonly Standing Mailbox = Standing.OwnDefault(Hardness.Soft, Guide2019("cutover and Go Live"), Pcse);
}
