using NodaTime;

namespace MigrationDomain.Interchange.Svg;

/// <summary>Which days a picture shows, and where. A day is a stretch, not a point: a bar of one day is one day long.</summary>
internal sealed class Axis
{
    private const int Margin = 10;
    private const int MostDaysToToday = 62;

    private readonly double _left;
    private readonly double _perDay;

    public Axis(LocalDate from, LocalDate to, double left, double right)
    {
        From = from;
        To = to;
        Left = left;
        Right = right;
        _left = left + Margin;
        _perDay = (right - left - (2 * Margin)) / (Days(to) + 1);
    }

    public LocalDate From { get; }

    public LocalDate To { get; }

    public double Left { get; }

    public double Right { get; }

    public double Month => _perDay * 28;

    /// <summary>Where the day begins.</summary>
    public double Start(LocalDate day) => _left + (_perDay * Days(day));

    /// <summary>Where the day ends.</summary>
    public double End(LocalDate day) => _left + (_perDay * (Days(day) + 1));

    /// <summary>The middle of the day.</summary>
    public double Middle(LocalDate day) => _left + (_perDay * (Days(day) + 0.5));

    public bool Shows(LocalDate day) => day >= From && day <= To;

    /// <summary>The first days of the months that begin within the axis.</summary>
    public IEnumerable<LocalDate> Months()
    {
        LocalDate first = new(From.Year, From.Month, 1);
        for (int months = first < From ? 1 : 0; first.PlusMonths(months) <= To; months++)
        {
            yield return first.PlusMonths(months);
        }
    }

    /// <summary>From the first of the days to the last; when more than half of that lies empty before the last ones, those are beyond the axis.</summary>
    /// <param name="days">The days of the plan, at least one.</param>
    /// <param name="today">A day that is to be shown as well when it is not far from the others.</param>
    public static (LocalDate From, LocalDate To) Spanning(IEnumerable<LocalDate> days, LocalDate? today)
    {
        LocalDate[] sorted = [.. days.Distinct().Order()];
        int last = sorted.Length - 1;
        while (last > 1 && Period.DaysBetween(sorted[last - 1], sorted[last]) * 2 > Period.DaysBetween(sorted[0], sorted[last]))
        {
            last--;
        }

        (LocalDate from, LocalDate to) = (sorted[0], sorted[last]);
        return today is not { } day || day < from.PlusDays(-MostDaysToToday) || day > to.PlusDays(MostDaysToToday) ? (from, to) : (LocalDate.Min(from, day), LocalDate.Max(to, day));
    }

    private int Days(LocalDate day) => Period.DaysBetween(From, day);
}
