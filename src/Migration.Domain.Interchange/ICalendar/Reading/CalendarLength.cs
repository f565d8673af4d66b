using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace MigrationDomain.Interchange.ICalendar.Reading;

/// <summary>How long something lasts.</summary>
/// <param name="Nominal">On the clock on the wall.</param>
/// <param name="Exact">In time that passes.</param>
/// <remarks>The two differ across a clock change, and calendars differ in which of them they mean: the later end is taken, so that nobody is free too soon.</remarks>
internal sealed record CalendarLength(Period Nominal, Duration Exact)
{
    /// <summary>The most days something may last.</summary>
    public const int MostDays = 100_000;

    public static CalendarLength Zero { get; } = new(Period.Zero, Duration.Zero);

    /// <summary>From one time to another, each with its instant.</summary>
    public static CalendarLength Between(LocalDateTime start, Instant from, LocalDateTime end, Instant to) =>
        new(Period.Between(start, end, PeriodUnits.Days | PeriodUnits.Seconds), to - from);

    /// <summary>Reads a duration such as PT1H30M, P1D or -P2W; seconds up to <see cref="MostDays"/>.</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out CalendarLength? length, out bool isNegative)
    {
        length = null;
        string rest = text.Trim().ToUpperInvariant();
        isNegative = rest.StartsWith('-');
        rest = rest.TrimStart('+', '-');
        if (!rest.StartsWith('P') || rest.Length < 3)
        {
            return false;
        }

        (long days, long seconds, string units, long number, int digits) = (0, 0, "WDT", 0, 0);
        foreach (char letter in rest.AsSpan(1))
        {
            if (char.IsAsciiDigit(letter))
            {
                number = (number * 10) + (letter - '0');
                if (++digits > 10)
                {
                    return false;
                }

                continue;
            }

            int unit = units.IndexOf(letter, StringComparison.Ordinal);
            if (unit < 0 || (digits == 0) != (letter == 'T'))
            {
                return false;
            }

            units = letter == 'T' ? "HMS" : units[(unit + 1)..];
            days += letter switch { 'W' => number * 7, 'D' => number, _ => 0 };
            seconds += letter switch { 'H' => number * 3_600, 'M' => number * 60, 'S' => number, _ => 0 };
            (number, digits) = (0, 0);
        }

        if (digits > 0 || rest.EndsWith('T') || days + (seconds / NodaConstants.SecondsPerDay) > MostDays)
        {
            return false;
        }

        length = new CalendarLength(Period.FromDays((int)days) + Period.FromSeconds(seconds), Duration.FromDays((int)days) + Duration.FromSeconds(seconds));
        return true;
    }

    /// <summary>How many days it touches when it begins with a day.</summary>
    public int Days => (int)Math.Min(MostDays, Math.Ceiling(Exact.TotalDays));
}
