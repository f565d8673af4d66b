using MigrationDomain.Rules;
using static MigrationDomain.Templates.GpPractice.Sources;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>Times of year in which a practice is too busy for a Go Live.</summary>
/// <remarks>
/// The guides say to keep clear of busy periods and name no dates; these are our defaults. School holidays differ from area to area and are left
/// to the blackouts of a request.
/// </remarks>
internal static class AvoidPeriods
{
    public static IEnumerable<AvoidPeriod> In(Edition edition) =>
    [
        new YearlyAvoidPeriod(new("qof-year-end"), "QOF year end", new(3, 1), new(3, 31), YearEnd.In(edition)),
        new YearlyAvoidPeriod(new("christmas-weeks"), "Christmas weeks", new(12, 15), new(1, 5), Busy.In(edition)),
        new YearlyAvoidPeriod(new("autumn-vaccinations"), "Autumn vaccinations", new(9, 1), new(11, 30), Busy.In(edition)),
        new BankHolidayWeeks(new("bank-holiday-weeks"), "Bank holiday weeks", Busy.In(edition)),
    ];

    private static readonly Standing YearEnd = Standing.OwnDefault(Hardness.Soft, Guide2019("get started; training"));

    private static readonly Standing Busy = Standing.OwnDefault(Hardness.Soft, Guide2019("get started"));
}
