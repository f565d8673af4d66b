using System.Collections.Frozen;
using NodaTime;

namespace MigrationDomain.Calendars;

/// <summary>The bank holidays that belong to a day of the year.</summary>
internal static class FixedHolidays
{
    private static readonly FrozenDictionary<string, AnnualDate> Days = new Dictionary<string, AnnualDate>(
        StringComparer.OrdinalIgnoreCase)
    {
        ["New Year’s Day"] = new(1, 1),
        ["2nd January"] = new(1, 2),
        ["St Patrick’s Day"] = new(3, 17),
        ["Battle of the Boyne (Orangemen’s Day)"] = new(7, 12),
        ["St Andrew’s Day"] = new(11, 30),
        ["Christmas Day"] = new(12, 25),
        ["Boxing Day"] = new(12, 26),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The day of the year of a holiday, typewriter apostrophes allowed; null for one that moves.</summary>
    internal static AnnualDate? FindDay(string name) =>
        Days.TryGetValue(name.Replace('\'', '’'), out AnnualDate day) ? day : null;
}
