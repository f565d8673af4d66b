using System.Collections.Immutable;
using System.Globalization;

namespace MigrationDomain.Interchange.ICalendar.Reading;

/// <summary>Reads the text of a rule, and says what of it is not read.</summary>
internal static class RuleText
{
    private const int MostInterval = 10_000;
    private const int MostCount = 1_000_000;
    private const int MostEntries = 400;

    private static readonly string[] Frequencies = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"];
    private static readonly string[] Names = ["FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "WKST"];

    /// <summary>Reads a rule.</summary>
    /// <param name="text">The value of the property.</param>
    /// <param name="until">Until when it goes, also when something else of it could not be read.</param>
    /// <param name="fault">One sentence about what is not read; empty when all is.</param>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public static RecurrenceRule? Read(string text, out CalendarTime? until, out string fault)
    {
        Dictionary<string, string> parts = new(StringComparer.Ordinal);
        (fault, until) = ("", null);
        foreach (string part in text.ToUpperInvariant().Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = part.IndexOf('=', StringComparison.Ordinal);
            string name = equals < 0 ? part : part[..equals];
            if (equals < 0 || !parts.TryAdd(name, part[(equals + 1)..]))
            {
                fault = equals < 0 ? $"{Shown.Quote(part)} has no value" : $"it says {Shown.Quote(name)} twice";
            }
            else if (!Names.Contains(name, StringComparer.Ordinal))
            {
                fault = $"{Shown.Quote(name)} is not read, only {EnglishList.And(Names)} are";
            }
        }

        until = Until(parts);
        fault = fault.Length > 0 ? fault : Fault(parts, until);
        return fault.Length > 0 ? null : Rule(parts, until, out fault);
    }

    private static string Fault(Dictionary<string, string> parts, CalendarTime? until) =>
        !parts.TryGetValue("FREQ", out string? frequency) ? "it does not say FREQ"
        : !Frequencies.Contains(frequency, StringComparer.Ordinal) ? $"FREQ={Shown.Quote(frequency).Trim('\'')} is not read, only {EnglishList.And(Frequencies)} are"
        : parts.ContainsKey("UNTIL") && until is null ? "UNTIL is neither a day nor a time"
        : until is not null && parts.ContainsKey("COUNT") ? "it says both COUNT and UNTIL"
        : "";

    private static CalendarTime? Until(Dictionary<string, string> parts) =>
        parts.TryGetValue("UNTIL", out string? text) && CalendarTime.TryRead(text, out var local, out bool isDay, out bool isUtc) ? new CalendarTime(local, isDay, isUtc, null) : null;

    private static RecurrenceRule? Rule(Dictionary<string, string> parts, CalendarTime? until, out string fault)
    {
        Frequency frequency = (Frequency)Array.IndexOf(Frequencies, parts["FREQ"]);
        int? count = Number(parts, "COUNT", MostCount, out string countFault);
        int? interval = Number(parts, "INTERVAL", MostInterval, out string intervalFault);
        ImmutableArray<OrdinalDay> weekdays = Weekdays(parts, frequency, out string dayFault);
        ImmutableArray<int> monthDays = Numbers(parts, "BYMONTHDAY", 31, out string monthDayFault);
        ImmutableArray<int> months = Numbers(parts, "BYMONTH", 12, out string monthFault);
        ImmutableArray<int> positions = Numbers(parts, "BYSETPOS", 366, out string positionFault);
        NodaTime.IsoDayOfWeek start = NodaTime.IsoDayOfWeek.Monday;
        string weekFault = !parts.TryGetValue("WKST", out string? week) || OrdinalDay.TryWeekday(week, out start) ? "" : "WKST is not a weekday such as MO";
        string mixFault = frequency == Frequency.Weekly && !monthDays.IsEmpty ? "BYMONTHDAY says nothing in a WEEKLY rule"
            : !monthDays.IsEmpty && weekdays.Any(day => day.Ordinal != 0) ? "BYMONTHDAY and a numbered weekday are not read together"
            : months.Any(month => month < 0) ? "BYMONTH is not a list of numbers from 1 to 12"
            : "";
        fault = new[] { countFault, intervalFault, dayFault, monthDayFault, monthFault, positionFault, weekFault, mixFault }.FirstOrDefault(found => found.Length > 0, "");
        return fault.Length > 0 ? null : new RecurrenceRule
        {
            Frequency = frequency,
            Interval = interval ?? 1,
            Count = count,
            Until = until,
            WeekStart = start,
            Weekdays = weekdays,
            MonthDays = monthDays,
            Months = months,
            Positions = positions,
        };
    }

    private static int? Number(Dictionary<string, string> parts, string name, int most, out string fault)
    {
        fault = "";
        if (!parts.TryGetValue(name, out string? text))
        {
            return null;
        }

        bool isRead = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= most;
        fault = isRead ? "" : Invariant($"{name} is not a number from 1 to {most}");
        return number;
    }

    private static ImmutableArray<int> Numbers(Dictionary<string, string> parts, string name, int most, out string fault)
    {
        fault = "";
        if (!parts.TryGetValue(name, out string? text))
        {
            return [];
        }

        List<int> numbers = [];
        foreach (string entry in text.Split(','))
        {
            bool isRead = int.TryParse(entry, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number != 0 && number >= -most && number <= most;
            if (!isRead || numbers.Count == MostEntries)
            {
                fault = Invariant($"{name} is not a list of numbers from 1 to {most}");
                return [];
            }

            numbers.Add(number);
        }

        return [.. numbers.Distinct()];
    }

    private static ImmutableArray<OrdinalDay> Weekdays(Dictionary<string, string> parts, Frequency frequency, out string fault)
    {
        fault = "";
        List<OrdinalDay> days = [];
        foreach (string entry in parts.TryGetValue("BYDAY", out string? text) ? text.Split(',') : [])
        {
            bool isRead = OrdinalDay.TryRead(entry, out OrdinalDay day) && (day.Ordinal == 0 || frequency >= Frequency.Monthly);
            if (!isRead || days.Count == MostEntries)
            {
                fault = "BYDAY is not a list of weekdays such as MO or, in a MONTHLY or YEARLY rule, 2MO";
                return [];
            }

            days.Add(day);
        }

        return [.. days.Distinct()];
    }
}
