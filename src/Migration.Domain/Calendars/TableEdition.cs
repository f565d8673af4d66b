using System.Collections.Immutable;
using System.Text;

namespace MigrationDomain.Calendars;

/// <summary>The fingerprint of a table's content.</summary>
internal static class TableEdition
{
    private const int Digits = 12;

    /// <summary>Hashes the lines <c>division|date|name|substitute</c>, each ended by a line feed.</summary>
    internal static string Hash(Division division, ImmutableArray<BankHoliday> holidays)
    {
        StringBuilder lines = new();
        foreach (BankHoliday day in holidays)
        {
            string substitute = day.IsSubstitute ? "true" : "false";
            lines.Append(Invariant($"{division.Slug()}|{day.Date:R}|{day.Name}|{substitute}\n"));
        }

        return Fingerprint.Of(lines.ToString())[..Digits];
    }
}
