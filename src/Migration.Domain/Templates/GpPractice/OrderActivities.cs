using static MigrationDomain.Calendars.DayRoll;
using static MigrationDomain.Rules.DateOffset;
using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.GpPractice.MilestoneKeys;
using static MigrationDomain.Templates.GpPractice.RoleKeys;
using static MigrationDomain.Templates.GpPractice.Sources;
using static MigrationDomain.Templates.GpPractice.Standing;
using static MigrationDomain.Templates.GpPractice.Timings;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>gp-01 to gp-09: from the decision to the accepted order.</summary>
internal static class OrderActivities
{
    public static IEnumerable<ActivityTemplate> In(Edition edition) =>
    [
        new(new("gp-01"), "Business justification approved", PhaseKeys.DecisionAndFunding, Deciding.In(edition))
        {
            Owners = [Commissioner], Latest = On(OrderPlaced),
        },
        new(new("gp-02"), "Funding secured, training and core hardware included", PhaseKeys.DecisionAndFunding, Funding.In(edition))
        {
            Owners = [Commissioner], Latest = On(OrderPlaced),
        },
        new(new("gp-03"), "Delivery partner engaged", PhaseKeys.DecisionAndFunding, SoftDuty(CommissionerDraft, Guide2019("get started")).In(edition))
        {
            Owners = [PracticeManager, Commissioner], Latest = On(OrderPlaced),
        },
        new(new("gp-04"), "Provisional Go Live agreed by practice, commissioner, delivery partner and new supplier", PhaseKeys.DecisionAndFunding, Agreeing.In(edition))
        {
            Owners = [ProjectManager], Latest = On(KickOff), Remark = "ideally before the order",
        },
        new(new("gp-05"), "Go Live kept clear of busy periods and of times when many are on leave or in training", PhaseKeys.DecisionAndFunding, SoftDuty(Guide2019("get started")).In(edition))
        {
            Owners = [ProjectManager], Remark = "go-live lies outside the times to avoid",
        },
        new(new("gp-06"), "Migration registered or order placed, with the modules for appointments, documents and data-entry forms", PhaseKeys.Procurement, Ordering.In(edition))
        {
            Owners = [DeliveryPartner, Commissioner],
            NotBefore = Before(GoLiveDay, Weeks(16), Preceding),
            Latest = Before(GoLiveDay, Weeks(12), Preceding),
            Remark = Differences.WhereLeadTimeEnds(edition),
        },
        new(new("gp-07"), "Order accepted, Go Live slot confirmed and key dates issued", PhaseKeys.Procurement, SoftFigure(Guide2019("get started"), Guide2020("get started")).In(edition))
        {
            Owners = [NewSupplier], NotBefore = After(OrderPlaced, Weeks(1), Following), Latest = After(OrderPlaced, Weeks(2), Preceding),
        },
        new(new("gp-08"), "Order placed to end the old system", Differences.PhaseOfDecommissionOrder(edition), Ending.In(edition))
        {
            Owners = [Commissioner],
            NotBefore = Differences.DecommissionOrderNotBefore(edition),
            Latest = Differences.DecommissionOrderLatest(edition),
            Remark = "a late order means paying for the old system for longer",
        },
        new(new("gp-09"), "Supplier answers a query from the NHS", PhaseKeys.Procurement, ServiceLevel(edition, Process("p. 6")))
        {
            Owners = [NewSupplier, OldSupplier], Remark = Since2020(edition, "within 5 working days of the query"),
        },
    ];

    private static readonly Standing Deciding = HardDuty(
        Guide2019("get started"), CommissionerDraft, Guide2020("get started"), Current("buying a new system and preparing for migration"));

    private static readonly Standing Funding = HardDuty(Guide2020("get started"), Current("buying a new system and preparing for migration"));

    private static readonly Standing Agreeing = HardDuty(
        Guide2019("get started"), Guide2020("get started"), Current("buying a new system and preparing for migration"));

    private static readonly Standing Ordering = SoftFigure(
        Guide2019("index; get started"), Guide2020("index; get started"), Current("overview of a migration"), SupplierTimescales);

    private static readonly Standing Ending = HardDuty(Guide2019("get started"), Guide2020("end of your migration"));
}
