using FsCheck;
using FsCheck.Fluent;

namespace MigrationDomain.Calendars;

/// <summary>Generates calendars that are mostly an ordinary week, with many holidays, asked often at a weekend or an edge.</summary>
internal static class CalendarCases
{
    private static readonly IsoDayOfWeek[] Ordinary = [.. WorkingWeek.MondayToFriday.Days];

    /// <summary>Cases that shrink to small counts on few holidays.</summary>
    internal static Arbitrary<CalendarCase> Any { get; } = Arb.From(Generate(), Shrink);

    /// <summary>The same, asked about a working day.</summary>
    internal static Arbitrary<CalendarCase> OnWorkingDays { get; } =
        Any.Filter(given => given.Naive.IsOpen(given.Asked));

    /// <summary>Dates that the UK's calendars cover: any, near a bank holiday, or near an edge of the coverage.</summary>
    internal static Gen<LocalDate> UkDates { get; } = Gen.OneOf(
        Gen.Choose(0, BankHolidays.Scotland.Coverage.Length - 1).Select(BankHolidays.Scotland.Coverage.Start.PlusDays),
        Gen.Elements(BankHolidays.All.SelectMany(table => table.Holidays).Select(day => day.Date))
            .SelectMany(_ => Gen.Choose(-3, 3), (date, days) => date.PlusDays(days)),
        Gen.Choose(-9, 0).Select(BankHolidays.Scotland.Coverage.End.PlusDays))
        .Where(BankHolidays.Scotland.Coverage.Contains);

    internal static Gen<Division> Divisions { get; } = Gen.Elements(Enum.GetValues<Division>());

    private static Gen<CalendarCase> Generate() =>
        from startDay in Gen.Choose(0, 800)
        from length in Gen.Frequency((1, Gen.Choose(1, 10)), (4, Gen.Choose(20, 120)))
        from week in Gen.Frequency((4, Gen.Constant(Ordinary)), (1, Gen.SubListOf(Enum.GetValues<IsoDayOfWeek>()[1..]).Select(days => days.ToArray())))
        from closed in Gen.ListOf(Gen.Choose(0, length - 1))
        from block in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 40)))
        from extra in Gen.Frequency((2, Gen.Constant(new List<int>())), (1, Gen.ListOf(Gen.Choose(0, length - 1)).Select(days => days.Take(5).ToList())))
        from asked in Gen.Frequency(
            (3, Gen.Choose(0, length - 1)),
            (1, Gen.Elements(0, length - 1)),
            (2, Gen.Choose(0, length - 1).Select(day => FindWeekend(startDay, length, day))))
        from first in Gen.Choose(-30, 30)
        from second in Gen.Choose(-30, 30)
        select new CalendarCase
        {
            Start = new LocalDate(2024, 1, 1).PlusDays(startDay),
            Length = length,
            Week = [.. week],
            Closed = [.. closed.Concat(Enumerable.Range(asked, block).Where(day => day < length)).Distinct()],
            Extra = [.. extra.Distinct()],
            DayAsked = asked,
            First = first,
            Second = second,
        };

    /// <summary>The last Sunday up to a day, or the Saturday before it, so far as covered; 2024-01-01 was a Monday.</summary>
    private static int FindWeekend(int startDay, int length, int day)
    {
        int sunday = day - ((startDay + day + 1) % 7);
        return Math.Clamp(sunday - (day % 2), 0, length - 1);
    }

    private static IEnumerable<CalendarCase> Shrink(CalendarCase given)
    {
        for (int i = 0; i < given.Closed.Length; i++)
        {
            yield return given with { Closed = given.Closed.RemoveAt(i) };
        }

        for (int i = 0; i < given.Extra.Length; i++)
        {
            yield return given with { Extra = given.Extra.RemoveAt(i) };
        }

        if (given.First != 0)
        {
            yield return given with { First = given.First - Math.Sign(given.First) };
        }

        if (given.Second != 0)
        {
            yield return given with { Second = given.Second - Math.Sign(given.Second) };
        }

        if (!given.Week.SequenceEqual(Ordinary))
        {
            yield return given with { Week = [.. Ordinary] };
        }
    }
}
