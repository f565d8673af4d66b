using MigrationDomain.Interchange.ICalendar.Reading;
using MigrationDomain.Testing;

namespace MigrationDomain.Interchange.ICalendar;

/// <summary>The days of a rule against its meaning, asked of each day by itself.</summary>
public sealed class RecurrenceTests
{
    [Fact]
    public void Rules_mean_what_they_say_of_each_day() => Check.That(RecurrenceCases.All, input =>
    {
        RecurrenceRule rule = RuleText.Read(input.Rule, out _, out string fault)!;
        Assert.True(rule is not null, fault);
        LocalDate first = input.Start.PlusDays(Math.Max(0, input.First));
        LocalDate last = first.PlusDays(1_000);
        LocalDate[] expected = [.. Enumerable.Range(0, 1_001).Select(first.PlusDays).Where(day => Means(rule, input.Start, day))];
        Assert.Equal(expected, new Recurrence(rule, input.Start).Days(first, last, new Allowance(100_000)).Where(day => day >= first));
    });

    [Fact]
    public void A_number_ends_a_rule_where_it_would_be_with_all_days_counted() => Check.That(RecurrenceCases.All, input =>
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
}
