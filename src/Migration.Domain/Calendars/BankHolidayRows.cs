using NodaTime;
using NodaTime.Text;

namespace MigrationDomain.Calendars;

/// <summary>Reads rows such as <c>2026-12-28 Boxing Day (s)</c>, where <c>(s)</c> marks a substitute day.</summary>
internal static class BankHolidayRows
{
    private const int DateLength = 10;
    private const string SubstituteMark = " (s)";

    internal static IEnumerable<BankHoliday> Parse(string rows) =>
        rows.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(ParseRow);

    private static BankHoliday ParseRow(string row)
    {
        LocalDate date = LocalDatePattern.Iso.Parse(row[..DateLength]).Value;
        bool isSubstitute = row.EndsWith(SubstituteMark, StringComparison.Ordinal);
        string name = isSubstitute ? row[DateLength..^SubstituteMark.Length] : row[DateLength..];
        return BankHoliday.FromPublished(date, name.Trim(), isSubstitute);
    }
}
