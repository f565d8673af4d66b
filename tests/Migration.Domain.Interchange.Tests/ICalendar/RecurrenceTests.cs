using FsCheck;
using FsCheck.Fluent;
using MigrationDomain.Interchange.ICalendar.Reading;

namespace MigrationDomain.Interchange.ICalendar;

/// <summary>The days of a rule against its meaning, asked of each day by itself.</summary>
public sealed class RecurrenceTests
{
    private static readonly string[] Weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    private static readonly Gen<string> Parts = Gen.Choose(0, 3).SelectMany(frequency => Gen.Zip(Limits(frequency), Gen.Choose(1, 4), (limits, interval) =>
        $"FREQ={new[] { "DAILY", "WEEKLY", "MONTHLY", "YEARLY" }[frequency]};INTERVAL={interval}{limits}"));

    private static readonly Gen<(string Rule, LocalDate Start, int First)> Cases =
        from rule in Parts
        from day in Gen.Choose(0, 1_000)
        from first in Gen.Choose(-100, 1_500)
        select (rule, new LocalDate(2025, 1, 1).PlusDays(day), first);

    [Fact]
    public void Rules_mean_what_they_say_of_each_day() => Testing.Check.That(Cases, input =>
    {
        RecurrenceRule rule = RuleText.Read(input.Rule, out _, out string fault)!;
        Assert.True(rule is not null, fault);
        LocalDate first = input.Start.PlusDays(Math.Max(0, input.First));
        LocalDate last = first.PlusDays(1_000);
        LocalDate[] expected = [.. Enumerable.Range(0, 1_001).Select(first.PlusDays).Where(day => Means(rule, input.Start, day))];
        Assert.Equal(expected, new Recurrence(rule, input.Start).Days(first, last, new Allowance(100_000)).Where(day => day >= first));
    });

    [Fact]
    public void A_number_ends_a_rule_where_it_would_be_with_all_days_counted() => Testing.Check.That(Cases, input =>
    {
        RecurrenceRule rule = RuleText.Read(input.Rule, out _, out _)!;
        LocalDate last = input.Start.PlusDays(2_000);
        LocalDate[] all = [.. new Recurrence(rule, input.Start).Days(input.Start, last, new Allowance(100_000))];
        Assert.Equal(all.Take(7), new Recurrence(rule with { Count = 7 }, input.Start).Days(last.PlusDays(-10), last, new Allowance(100_000)));
    });

    private static bool Means(RecurrenceRule rule, LocalDate start, LocalDate day)
    {
        LocalDate weekStart = start.PlusDays(1).Previous(rule.WeekStart);
        int periods = rule.Frequency switch
        {
            Frequency.Daily => Period.DaysBetween(start, day),
            Frequency.Weekly => Period.DaysBetween(weekStart, day) / 7,
            Frequency.Monthly => ((day.Year - start.Year) * 12) + day.Month - start.Month,
            _ => day.Year - start.Year,
        };
        bool isNumbered = rule.Frequency is Frequency.Monthly or Frequency.Yearly;
        bool isMonth = rule.Months.IsEmpty ? rule.Frequency != Frequency.Yearly || !rule.Weekdays.IsEmpty || !rule.MonthDays.IsEmpty || day.Month == start.Month : rule.Months.Contains(day.Month);
        bool isMonthDay = rule.MonthDays.IsEmpty ? !isNumbered || !rule.Weekdays.IsEmpty || day.Day == start.Day
            : rule.MonthDays.Contains(day.Day) || rule.MonthDays.Contains(day.Day - 1 - CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month));
        bool isInYear = rule.Frequency == Frequency.Yearly && rule.Months.IsEmpty;
        bool isWeekday = rule.Weekdays.IsEmpty ? rule.Frequency != Frequency.Weekly || day.DayOfWeek == start.DayOfWeek
            : rule.Weekdays.Any(weekday => weekday.Weekday == day.DayOfWeek && (weekday.Ordinal == 0 || weekday.Ordinal == Ordinal(day, isInYear, weekday.Ordinal > 0)));
        return day >= start && periods % rule.Interval == 0 && isMonth && isMonthDay && isWeekday;
    }

    private static int Ordinal(LocalDate day, bool isInYear, bool fromStart)
    {
        (int place, int length) = isInYear ? (day.DayOfYear, CalendarSystem.Iso.GetDaysInYear(day.Year)) : (day.Day, CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month));
        return fromStart ? ((place - 1) / 7) + 1 : -((length - place) / 7) - 1;
    }

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
