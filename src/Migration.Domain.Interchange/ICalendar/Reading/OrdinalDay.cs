using System.Globalization;
using NodaTime;

namespace MigrationDomain.Interchange.ICalendar.Reading;

/// <summary>A weekday of a rule: every Tuesday, or the second, or the last.</summary>
/// <param name="Ordinal">Which one, counted from the end when negative; 0 for every one.</param>
/// <param name="Weekday">The weekday.</param>
internal readonly record struct OrdinalDay(int Ordinal, IsoDayOfWeek Weekday)
{
    private const int MostOrdinal = 53;

    private static readonly string[] Names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    public static bool TryRead(string text, out OrdinalDay day)
    {
        day = default;
        if (text.Length < 2 || !TryWeekday(text[^2..], out IsoDayOfWeek weekday))
        {
            return false;
        }

        int ordinal = 0;
        bool isRead = text.Length == 2
            || (int.TryParse(text.AsSpan(0, text.Length - 2), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out ordinal) && ordinal is not 0 and >= -MostOrdinal and <= MostOrdinal);
        day = new OrdinalDay(ordinal, weekday);
        return isRead;
    }

    public static bool TryWeekday(string text, out IsoDayOfWeek weekday)
    {
        int place = Array.IndexOf(Names, text);
        weekday = (IsoDayOfWeek)(place + 1);
        return place >= 0;
    }

    /// <summary>The days it means from one day to another, both included.</summary>
    public IEnumerable<LocalDate> In(LocalDate first, LocalDate last)
    {
        LocalDate from = first.PlusDays(-1).Next(Weekday);
        LocalDate to = last.PlusDays(1).Previous(Weekday);
        if (Ordinal == 0)
        {
            for (LocalDate day = from; day <= to; day = day.PlusWeeks(1))
            {
                yield return day;
            }
        }
        else if ((Ordinal > 0 ? from.PlusWeeks(Ordinal - 1) : to.PlusWeeks(Ordinal + 1)) is var day && day >= first && day <= last)
        {
            yield return day;
        }
    }
}
