using System.Collections.Immutable;
using NodaTime;

namespace MigrationDomain.Calendars;

/// <summary>The bank holidays of the United Kingdom as GOV.UK publishes them, 2012 to 2028.</summary>
/// <remarks>Contains public sector information licensed under the Open Government Licence v3.0.</remarks>
public static class BankHolidays
{
    private const string Source = "GOV.UK bank holidays, https://www.gov.uk/bank-holidays.json";

    /// <summary>The bank holidays of England and Wales.</summary>
    public static BankHolidayTable EnglandAndWales { get; } = Read(Division.EnglandAndWales, EnglandAndWalesRows.Text);

    /// <summary>The bank holidays of Scotland.</summary>
    public static BankHolidayTable Scotland { get; } = Read(Division.Scotland, ScotlandRows.Text);

    /// <summary>The bank holidays of Northern Ireland.</summary>
    public static BankHolidayTable NorthernIreland { get; } = Read(Division.NorthernIreland, NorthernIrelandRows.Text);

    /// <summary>The three tables, in the order of <see cref="Division"/>.</summary>
    public static ImmutableArray<BankHolidayTable> All { get; } = [EnglandAndWales, Scotland, NorthernIreland];

    /// <summary>The bank holidays of a division.</summary>
    /// <param name="division">The division.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="division"/> is not defined.</exception>
    public static BankHolidayTable For(Division division) => division switch
    {
        Division.EnglandAndWales => EnglandAndWales,
        Division.Scotland => Scotland,
        Division.NorthernIreland => NorthernIreland,
        _ => throw new ArgumentOutOfRangeException(
            nameof(division), division, Invariant($"'{(int)division}' is not a division.")),
    };

    private static BankHolidayTable Read(Division division, string rows) => new(
        division,
        new DateInterval(new(2012, 1, 1), new(2028, 12, 31)),
        BankHolidayRows.Parse(rows),
        Source,
        retrievedOn: new(2026, 8, 31));
}
