using System.Collections.Immutable;
using MigrationDomain.Calendars;
using NodaTime;

namespace MigrationDomain.Interchange.Holidays.Reading;

/// <summary>The bank holidays of a division as they were read: a day at most once, of every year enough.</summary>
/// <param name="Division">The division.</param>
/// <param name="Holidays">Its bank holidays, in the order of the file.</param>
internal sealed record PublishedDivision(Division Division, ImmutableArray<BankHoliday> Holidays)
{
    public BankHolidayTable Table(string source, LocalDate retrievedOn)
    {
        DateInterval coverage = new(
            new LocalDate(Holidays.Min(holiday => holiday.Date.Year), 1, 1), new LocalDate(Holidays.Max(holiday => holiday.Date.Year), 12, 31));
        return new BankHolidayTable(Division, coverage, Holidays, source, retrievedOn);
    }

    /// <inheritdoc/>
    public override string ToString() => Invariant($"{Division.Slug()}, {Holidays.Length} bank holidays");
}
