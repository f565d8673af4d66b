using System.Collections.Immutable;
using MigrationDomain.Rules;
using static MigrationDomain.Rules.DateOffset;
using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.GpPractice.MilestoneKeys;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>Where the editions disagree about an activity. Unless it says otherwise, the current edition follows that of 2020.</summary>
internal static class Differences
{
    public static string WhereLeadTimeEnds(Edition edition) => "the 12 to 16 weeks are counted to " + edition.Key switch
    {
        "guide-2019" => "the end of the weeks after Go Live",
        "gp-it-futures-2020" => "the end of the migration",
        _ => "Go Live",
    };

    public static PhaseKey PhaseOfDecommissionOrder(Edition edition) => Is2019(edition) ? PhaseKeys.Procurement : PhaseKeys.EndOfMigration;

    public static DateRule? DecommissionOrderNotBefore(Edition edition) => Is2019(edition) ? null : Timings.DayAfter(GoLiveDay);

    public static DateRule? DecommissionOrderLatest(Edition edition) => Is2019(edition) ? On(OrderPlaced) : null;

    public static string OtherSuppliersAsked(Edition edition) => "other suppliers whose data moves are asked " + (Is2019(edition) ? "well in advance" : "with the order");

    public static string SupplierAtKickOff(Edition edition) =>
        "after the new supplier has accepted the order; the new supplier attends" + (Is2019(edition) ? "" : " if available");

    public static DateRule SurveyNotBefore(Edition edition) => Is2019(edition) ? Timings.DayAfter(KickOff) : On(KickOff);

    public static string SurveyManner(Edition edition) => Is2019(edition) ? "the day after the meeting where possible" : "may be done remotely";

    public static DateRule EquipmentReady(Edition edition) => Is2019(edition) ? Timings.DayBefore(GoLiveDay) : On(GoLiveDay);

    public static string TrainedAdministrators(Edition edition) =>
        Is2019(edition) ? "up to 3 users, more than one of them trained" : "1 to 3 users, at least one of them trained";

    public static DateRule? CoreTrainingNotBefore(Edition edition) =>
        Timings.Since2020(edition, Before(GoLiveDay, Weeks(3), Calendars.DayRoll.Following));

    public static string CoreTrainingManner(Edition edition) =>
        Is2019(edition) ? "as close to the cutover as possible" : "normally over the last 2 to 3 weeks before go-live";

    /// <summary>A couple of days in 2019; from 2020 a few days in one chapter and a couple of weeks in another.</summary>
    public static DateRule BreatherEnds(Edition edition) => After(GoLiveDay, WorkingDays(Is2019(edition) ? 2 : 10));

    public static string BreatherLength(Edition edition) =>
        Is2019(edition) ? "the first couple of days" : "a few days, or a couple of weeks; 2 working days are the least";

    public static string DrugMappingCheck(Edition edition) =>
        Is2019(edition) ? "may only be ready then" : "only the guide of 2019 has this check in the cutover; it comes on top of the one before the migration";

    public static string OldSystemAccess(Edition edition) => edition.Key switch
    {
        "guide-2019" => "45 calendar days are the standard",
        "gp-it-futures-2020" => "agreed with the suppliers; without an agreement 45 calendar days are assumed",
        _ => "90 calendar days, with support",
    };

    public static string WhoNamesCutOff(Edition edition) =>
        "no figure; recommended by the " + (Is2019(edition) ? "new supplier" : "commissioner or the delivery partner");

    public static ImmutableArray<RoleKey> CutOffOwners(Edition edition) =>
        Is2019(edition) ? [RoleKeys.NewSupplier] : [RoleKeys.Commissioner, RoleKeys.DeliveryPartner];

    public static string SummarisingInCutover(Edition edition) => Is2019(edition) ? "may go on, and is entered again afterwards" : "stops";

    public static string ReferralsInCutover(Edition edition) => Is2019(edition) ? "urgent referrals only" : "not limited by this edition; urgent referrals only is the careful choice";

    public static string OldSystemInCutover(Edition edition) => edition == Editions.NhsEngland2025
        ? "no access from the log-off until the data has been transferred; plan to work without it on that day"
        : "may be used, but what is entered does not move";

    private static bool Is2019(Edition edition) => edition == Editions.Guide2019;
}
