using System.Collections.Immutable;
using MigrationDomain.Calendars;

namespace MigrationDomain.Interchange.Holidays.Reading;

/// <summary>Whether the bank holidays of a division are those of whole years: a year that is cut off is no year without bank holidays.</summary>
internal static class PublishedYears
{
    public static string? Fault(Division division, ImmutableArray<BankHoliday> holidays)
    {
        if (holidays.IsEmpty)
        {
            return $"The list of {division.EnglishName()} is empty; give the whole file.";
        }

        (int first, int last) = (holidays.Min(holiday => holiday.Date.Year), holidays.Max(holiday => holiday.Date.Year));
        if (last - first >= GovUkBankHolidays.MostYears)
        {
            return Invariant($"The bank holidays of {division.EnglishName()} reach from {first} to {last}; give at most {GovUkBankHolidays.MostYears} years.");
        }

        string[] thin =
        [
            .. Enumerable.Range(first, last - first + 1)
                .Where(year => holidays.Count(holiday => holiday.Date.Year == year) < GovUkBankHolidays.FewestInAYear)
                .Select(year => Invariant($"{year}")),
        ];
        return thin.Length == 0
            ? null
            : Invariant($"{division.EnglishName()} has fewer than {GovUkBankHolidays.FewestInAYear} bank holidays in {EnglishList.And(thin)}, which no published year has; give the whole file.");
    }
}
