using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace MigrationDomain.Interchange.ICalendar.Reading;

/// <summary>A day, or a local time with the name of its zone, as a file writes it: 20270406, 20270406T090000 or 20270406T080000Z.</summary>
/// <param name="Local">The day at midnight, or the time.</param>
/// <param name="IsDay">Whether it is a day.</param>
/// <param name="IsUtc">Whether it is a time in UTC.</param>
/// <param name="ZoneId">The name of its zone; <see langword="null"/> for a day, in UTC, and for a time without a zone.</param>
internal sealed record CalendarTime(LocalDateTime Local, bool IsDay, bool IsUtc, string? ZoneId)
{
    /// <summary>The last year that is read: from there no length leads out of the calendar.</summary>
    private const int LastYear = 9_700;

    /// <summary>Reads one value of a property.</summary>
    public static bool TryRead(ContentLine line, string value, [NotNullWhen(true)] out CalendarTime? time)
    {
        time = TryRead(value, out LocalDateTime local, out bool isDay, out bool isUtc)
            ? new CalendarTime(local, isDay, isUtc, isDay || isUtc ? null : line.Parameter("TZID"))
            : null;
        return time is not null;
    }

    /// <summary>Reads a value by itself.</summary>
    public static bool TryRead(string value, out LocalDateTime local, out bool isDay, out bool isUtc)
    {
        local = default;
        isDay = value.Length == 8;
        isUtc = value.Length == 16 && value[15] is 'Z' or 'z';
        bool isTime = (isUtc || value.Length == 15) && value[8] is 'T' or 't';
        if (!(isDay || isTime) || !TryDigits(value, 0, 8, out int day) || !TryDay(day, out LocalDate date))
        {
            return false;
        }

        int clock = 0;
        if (isTime && !TryDigits(value, 9, 6, out clock))
        {
            return false;
        }

        // A leap second is the last second of its minute.
        (int hour, int minute, int second) = (clock / 10_000, clock / 100 % 100, Math.Min(clock % 100, clock % 100 == 60 ? 59 : 99));
        if (hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        local = date + new LocalTime(hour, minute, second);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => IsDay ? Invariant($"{Local.Date:R}") : Invariant($"{Local:s}{(IsUtc ? "Z" : "")}");

    private static bool TryDay(int day, out LocalDate date)
    {
        (int year, int month, int number) = (day / 10_000, day / 100 % 100, day % 100);
        bool exists = year is >= 1 and <= LastYear && month is >= 1 and <= 12 && number >= 1 && number <= CalendarSystem.Iso.GetDaysInMonth(year, month);
        date = exists ? new LocalDate(year, month, number) : default;
        return exists;
    }

    private static bool TryDigits(string text, int start, int length, out int number)
    {
        number = 0;
        foreach (char digit in text.AsSpan(start, length))
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        return true;
    }
}
