using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.ServiceMobilisation.MilestoneKeys;

namespace MigrationDomain.Templates.ServiceMobilisation;

/// <summary>How each law counts the days between the decision to award and the award: all in which the editions differ.</summary>
internal static class Standstill
{
    /// <summary>The last day of the standstill.</summary>
    /// <remarks>
    /// A statute's nth working day after a day is counted from that day even when it is a Saturday. After a further decision both periods must
    /// have passed.
    /// </remarks>
    public static DateRule Ends(Edition edition) => edition.Key switch
    {
        "provider-selection-regime" => new LatestOfRule([NthWorkingDayAfter(NoticePublished, 8), NthWorkingDayAfter(FurtherDecision, 5)]),
        "procurement-act-2023" => After(NoticePublished, DateOffset.WorkingDays(8), count: CountMode.IncludeStart),
        _ => After(NoticePublished, DateOffset.Days(10), DayRoll.Following),
    };

    /// <summary>The first day of the standstill.</summary>
    public static DateRule Begins(Edition edition) => edition == Editions.ProcurementAct2023 ? On(NoticePublished) : After(NoticePublished, DateOffset.Days(1));

    public static DateOffset Least(Edition edition) => edition.Key switch
    {
        "provider-selection-regime" => DateOffset.WorkingDays(8),
        "procurement-act-2023" => DateOffset.WorkingDays(7),
        _ => DateOffset.Days(10),
    };

    public static string Manner(Edition edition) => edition.Key switch
    {
        "provider-selection-regime" => "the day after publication is day 1; longer while a representation is open",
        "procurement-act-2023" => "the day of publication is day 1",
        _ => "10 calendar days when the notice is sent electronically, 15 otherwise",
    };

    public static RuleSource Law(Edition edition) => edition.Key switch
    {
        "provider-selection-regime" => Sources.ProviderSelection,
        "procurement-act-2023" => Sources.ProcurementAct,
        _ => Sources.ContractsRegulations,
    };

    // That the ten days of 2015 end on a working day was not read in a source.
    public static Provenance Period(Edition edition) =>
        new(Hardness.Hard, edition == Editions.Pcr2015 ? Certainty.Unverified : Certainty.Must, Law(edition));

    public static Provenance Duty(Edition edition) => new(Hardness.Hard, Certainty.Must, Law(edition));

    /// <summary>Only the Provider Selection Regime knows a further decision; elsewhere it is recorded and dates nothing.</summary>
    public static Provenance Further(Edition edition) =>
        edition == Editions.ProviderSelectionRegime ? Duty(edition) : new(Hardness.Soft, Certainty.OurDefault, Law(edition));
}
