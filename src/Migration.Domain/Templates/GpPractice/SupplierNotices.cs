using MigrationDomain.Rules;
using static MigrationDomain.Templates.GpPractice.MilestoneKeys;
using static MigrationDomain.Templates.GpPractice.Sources;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>The suppliers that hand over data.</summary>
internal static class SupplierNotices
{
    private const string SubsidiaryName = "Docman and other suppliers whose data moves";

    public static IEnumerable<NoticeTemplate> In(Edition edition) =>
    [
        new(new("data-extract-request"), new("old-supplier"), "Old supplier", InitialDataProduction, new(DateOffset.Days(35)), Request.In(edition))
        {
            Owner = RoleKeys.DeliveryPartner,
            Asks = "Produce an extract of the practice's data on the day given, and confirm that day.",
        },
        new(new("subsidiary-initial"), new("subsidiary-supplier"), SubsidiaryName, InitialDataProduction, new(DateOffset.WorkingDays(5)), Subsidiary.In(edition))
        {
            Owner = RoleKeys.DeliveryPartner,
            Asks = "Produce a first extract at the same moment as the old supplier.",
        },
        new(new("subsidiary-final"), new("subsidiary-supplier"), SubsidiaryName, FinalDataProduction, new(DateOffset.WorkingDays(5)), Subsidiary.In(edition))
        {
            Owner = RoleKeys.DeliveryPartner,
            Asks = "Produce the final extract at the same moment as the old supplier.",
        },
    ];

    // "Up to" 5 weeks: binding on the practice, but each supplier has its own figure.
    private static readonly Standing Request = new(
        Hardness.Hard, Certainty.May, hasFigure: true, Guide2019("get started; pre-migration planning"), Guide2020("get started"));

    // The guide says 5 days without saying which days and before what; working days before each extract is the careful reading.
    private static readonly Standing Subsidiary = Standing.OwnDefault(Hardness.Soft, KickoffDraft, Guide2019("kick-off; pre-migration planning"), Guide2020("pre-migration tasks"));
}
