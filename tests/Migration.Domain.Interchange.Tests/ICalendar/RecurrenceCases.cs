using FsCheck;
using FsCheck.Fluent;

namespace MigrationDomain.Interchange.ICalendar;

/// <summary>Rules of every shape that is read, a day they begin on, and where somebody begins to look.</summary>
internal static class RecurrenceCases
{
    private static readonly string[] Weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    private static readonly Gen<string> Parts = Gen.Choose(0, 3).SelectMany(frequency => Gen.Zip(Limits(frequency), Gen.Choose(1, 4), (limits, interval) =>
        $"FREQ={new[] { "DAILY", "WEEKLY", "MONTHLY", "YEARLY" }[frequency]};INTERVAL={interval}{limits}"));

    internal static Gen<(string Rule, LocalDate Start, int First)> All { get; } =
        from rule in Parts
        from day in Gen.Choose(0, 1_000)
        from first in Gen.Choose(-100, 1_500)
        select (rule, new LocalDate(2025, 1, 1).PlusDays(day), first);

    private static Gen<string> Limits(int frequency)
    {
        Gen<string> days = Some(Gen.Elements(Weekdays));
        Gen<string> numbered = Some(Gen.Zip(Gen.Elements(1, 2, 3, 4, 5, -1, -2, -5), Gen.Elements(Weekdays), (number, day) => FormattableString.Invariant($"{number}{day}")));
        Gen<string> monthDays = Some(Gen.Elements(1, 2, 15, 28, 29, 30, 31, -1, -2, -31).Select(number => FormattableString.Invariant($"{number}")));
        Gen<string> months = Some(Gen.Choose(1, 12).Select(number => FormattableString.Invariant($"{number}")));
        Gen<string> none = Gen.Constant("");
        return Gen.OneOf(
            none,
            Gen.Zip(days, Gen.Elements(Weekdays), (list, week) => $";BYDAY={list};WKST={week}"),
            frequency >= 2 ? numbered.Select(list => $";BYDAY={list}") : none,
            frequency != 1 ? monthDays.Select(list => $";BYMONTHDAY={list}") : none,
            frequency != 1 ? Gen.Zip(monthDays, days, (list, week) => $";BYMONTHDAY={list};BYDAY={week}") : none,
            months.Select(list => $";BYMONTH={list}"),
            Gen.Zip(months, days, (list, week) => $";BYMONTH={list};BYDAY={week}"),
            frequency >= 2 ? Gen.Zip(months, numbered, (list, week) => $";BYMONTH={list};BYDAY={week}") : none);
    }

    private static Gen<string> Some(Gen<string> one) => Gen.NonEmptyListOf(one).Select(list => string.Join(',', list.Take(4)));
}
