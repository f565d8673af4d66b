using FsCheck;
using FsCheck.Fluent;
using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>A period of every year, and days that may meet it.</summary>
internal sealed record AvoidCase(YearlyAvoidPeriod Period, DateInterval Days)
{
    internal static Gen<AvoidCase> Any { get; } =
        from fromMonth in Gen.Choose(1, 12)
        from fromDay in Gen.Choose(1, 28)
        from toMonth in Gen.Choose(1, 12)
        from toDay in Gen.Choose(1, 28)
        from start in Gen.Choose(0, 1_000)
        from length in Gen.Frequency((3, Gen.Choose(0, 30)), (1, Gen.Choose(0, 800)))
        let first = new LocalDate(2026, 1, 1).PlusDays(start)
        select new AvoidCase(
            new YearlyAvoidPeriod(new("weeks"), "Weeks", new AnnualDate(fromMonth, fromDay), new AnnualDate(toMonth, toDay), Provenance.Local),
            new DateInterval(first, first.PlusDays(length)));

    /// <summary>Whether a day lies in the period, told from month and day alone.</summary>
    internal bool IsAvoided(LocalDate date)
    {
        int day = (100 * date.Month) + date.Day;
        int from = (100 * Period.From.Month) + Period.From.Day;
        int to = (100 * Period.To.Month) + Period.To.Day;
        return from <= to ? day >= from && day <= to : day >= from || day <= to;
    }

    public override string ToString() => $"{Period}; {Days}";
}
