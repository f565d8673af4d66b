using NodaTime;

namespace MigrationDomain.Interchange;

/// <summary>Reads a day, written <c>YYYY-MM-DD</c>.</summary>
internal static class DateText
{
    public const int FirstYear = 1900;
    public const int LastYear = 2199;

    /// <summary>Reads a day, or says what is wrong with it and what would be right.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out LocalDate date, out string fault)
    {
        date = default;
        fault = Fault(text) ?? "";
        if (fault.Length > 0)
        {
            return false;
        }

        date = new LocalDate(Number(text, 0, 4), Number(text, 5, 2), Number(text, 8, 2));
        return true;
    }

    /// <summary>Whether the text has the shape of a day, whatever its numbers are.</summary>
    public static bool HasShape(ReadOnlySpan<char> text) => text.Length == 10 && text[4] == '-' && text[7] == '-'
        && !text[..4].ContainsAnyExceptInRange('0', '9') && !text[5..7].ContainsAnyExceptInRange('0', '9')
        && !text[8..].ContainsAnyExceptInRange('0', '9');

    private static string? Fault(ReadOnlySpan<char> text)
    {
        if (!HasShape(text))
        {
            return $"{Shown.Quote(text.ToString())} is not a date; write YYYY-MM-DD, such as 2026-09-15.";
        }

        (int year, int month, int day) = (Number(text, 0, 4), Number(text, 5, 2), Number(text, 8, 2));
        if (year is < FirstYear or > LastYear)
        {
            return Invariant($"'{text.ToString()}' is too far away; write a year from {FirstYear} to {LastYear}.");
        }

        if (month is < 1 or > 12)
        {
            return Invariant($"'{text.ToString()}' has no month {month:00}; write a month from 01 to 12.");
        }

        int days = CalendarSystem.Iso.GetDaysInMonth(year, month);
        return day >= 1 && day <= days ? null
            : Invariant($"'{text.ToString()}' does not exist; write a day from 01 to {days} for {year:0000}-{month:00}.");
    }

    /// <summary>The number that some digits make.</summary>
    public static int Number(ReadOnlySpan<char> text, int start, int length)
    {
        int number = 0;
        foreach (char digit in text.Slice(start, length))
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
