using NodaTime;

namespace MigrationDomain.Interchange;

/// <summary>Reads a time of a day, written <c>YYYY-MM-DDTHH:MM</c>, local to Europe/London.</summary>
internal static class TimeText
{
    /// <summary>Whether the text is meant as a time rather than as a day.</summary>
    public static bool IsMeant(ReadOnlySpan<char> text) => text.Length > 10 && DateText.HasShape(text[..10]) && text[10] is 'T' or 't' or ' ';

    /// <summary>Reads a time, or says what is wrong with it and what would be right.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out LocalDateTime time, out string fault)
    {
        time = default;
        if (!IsMeant(text) || text[10] != 'T' || !TryClock(text[11..], out LocalTime clock))
        {
            fault = $"{Shown.Quote(text.ToString())} is not a time; write YYYY-MM-DDTHH:MM from 00:00 to 23:59, such as 2026-09-15T13:00.";
            return false;
        }

        if (!DateText.TryRead(text[..10], out LocalDate day, out fault))
        {
            return false;
        }

        time = day + clock;
        return true;
    }

    private static bool TryClock(ReadOnlySpan<char> text, out LocalTime clock)
    {
        clock = default;
        if (text.Length != 5 || text[2] != ':' || text[..2].ContainsAnyExceptInRange('0', '9') || text[3..].ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        (int hour, int minute) = (DateText.Number(text, 0, 2), DateText.Number(text, 3, 2));
        if (hour > 23 || minute > 59)
        {
            return false;
        }

        clock = new LocalTime(hour, minute);
        return true;
    }
}
