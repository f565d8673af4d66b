using NodaTime;
using NodaTime.Text;

namespace MigrationDomain.Interchange;

/// <summary>Reads a time of a day, written <c>YYYY-MM-DDTHH:MM</c>, local to Europe/London.</summary>
internal static class TimeText
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    /// <summary>Whether the text is meant as a time rather than as a day.</summary>
    public static bool IsMeant(string text) => text.Length > 10 && DateText.HasShape(text.AsSpan(0, 10)) && text[10] is 'T' or 't' or ' ';

    /// <summary>Reads a time, or says what is wrong with it and what would be right.</summary>
    public static bool TryRead(string text, out LocalDateTime time, out string fault)
    {
        time = default;
        if (!IsMeant(text) || text[10] != 'T' || Clock.Parse(text[11..]) is not { Success: true, Value: var clock })
        {
            fault = $"{Shown.Quote(text)} is not a time; write YYYY-MM-DDTHH:MM from 00:00 to 23:59, such as 2026-09-15T13:00.";
            return false;
        }

        if (!DateText.TryRead(text[..10], out LocalDate day, out fault))
        {
            return false;
        }

        time = day + clock;
        return true;
    }
}
