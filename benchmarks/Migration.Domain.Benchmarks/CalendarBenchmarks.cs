using BenchmarkDotNet.Attributes;
using MigrationDomain.Calendars;
using NodaTime;

namespace MigrationDomain.Benchmarks;

/// <summary>How long a count of working days takes, against walking day by day over a set of holidays.</summary>
[MemoryDiagnoser]
public class CalendarBenchmarks
{
    private static readonly WorkingCalendar Calendar = WorkingCalendars.EnglandAndWales;
    private static readonly HashSet<LocalDate> Holidays =
        [.. BankHolidays.EnglandAndWales.Holidays.Select(day => day.Date)];

    private readonly LocalDate _from = new(2026, 4, 1);
    private readonly LocalDate _before = new(2027, 4, 1);
    private readonly Closure[] _closures = [new(new(new(2026, 4, 7), new(2026, 4, 9)), "office move")];

    [Params(5, 250)]
    public int WorkingDays { get; set; }

    /// <summary>The two must agree before their times mean anything.</summary>
    [GlobalSetup]
    public void CheckAnswers()
    {
        if (AddByWalking() != AddWorkingDays() || CountByWalking() != CountOverAYear())
        {
            throw new InvalidOperationException("The calendar and the walk do not agree.");
        }
    }

    [Benchmark(Baseline = true)]
    public LocalDate AddByWalking()
    {
        LocalDate date = _from;
        for (int left = WorkingDays; left > 0;)
        {
            date = date.PlusDays(1);
            left -= IsWorkingDay(date) ? 1 : 0;
        }

        return date;
    }

    [Benchmark]
    public LocalDate AddWorkingDays() => Calendar.AddWorkingDays(_from, WorkingDays);

    [Benchmark]
    public int CountByWalking()
    {
        int count = 0;
        for (LocalDate date = _from; date < _before; date = date.PlusDays(1))
        {
            count += IsWorkingDay(date) ? 1 : 0;
        }

        return count;
    }

    [Benchmark]
    public int CountOverAYear() => Calendar.CountWorkingDays(_from, _before);

    [Benchmark]
    public LocalDate Roll() => Calendar.Roll(_from, DayRoll.Preceding);

    [Benchmark]
    public WorkingCalendar WithClosures() => Calendar.WithClosures(_closures);

    private static bool IsWorkingDay(LocalDate date) =>
        date.DayOfWeek <= IsoDayOfWeek.Friday && !Holidays.Contains(date);
}
