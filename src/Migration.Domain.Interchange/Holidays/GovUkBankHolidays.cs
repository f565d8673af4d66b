using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Calendars;
using MigrationDomain.Interchange.Holidays.Reading;
using MigrationDomain.Interchange.Json;
using MigrationDomain.Interchange.Json.Reading;
using NodaTime;

namespace MigrationDomain.Interchange.Holidays;

/// <summary>The bank holidays of the United Kingdom as read from the file that GOV.UK publishes, for data newer than the library's own.</summary>
/// <remarks>
/// <para>
/// The file is <c>https://www.gov.uk/bank-holidays.json</c>, which the caller fetches. Each division covers the whole years from that of its
/// first bank holiday to that of its last; about any other year its calendar knows nothing.
/// </para>
/// <para>Equality is by reference; to see whether two files say the same, compare the editions of their tables.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class GovUkBankHolidays
{
    /// <summary>The fewest bank holidays of a division that are taken for a published year: a year with fewer is a file cut off.</summary>
    public const int FewestInAYear = 8;

    /// <summary>The most years that a file may reach over.</summary>
    public const int MostYears = 100;

    internal GovUkBankHolidays(string name, LocalDate retrievedOn, ImmutableArray<BankHolidayTable> tables)
    {
        Name = name;
        RetrievedOn = retrievedOn;
        Tables = tables;
    }

    /// <summary>What the caller calls this edition, for example "GOV.UK bank holidays, https://www.gov.uk/bank-holidays.json".</summary>
    public string Name { get; }

    /// <summary>The day the file was fetched, as the caller says.</summary>
    public LocalDate RetrievedOn { get; }

    /// <summary>The tables, in the order of <see cref="Division"/>. Each has the name as its source, and a fingerprint of its content as its edition.</summary>
    public ImmutableArray<BankHolidayTable> Tables { get; }

    /// <summary>The bank holidays of a division, with its working-day calendar.</summary>
    /// <param name="division">The division.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="division"/> is not defined.</exception>
    public BankHolidayTable For(Division division) => Tables.FirstOrDefault(table => table.Division == division)
        ?? throw new ArgumentOutOfRangeException(nameof(division), division, Invariant($"'{(int)division}' is not a division."));

    /// <summary>Reads the file.</summary>
    /// <param name="utf8">The text in UTF-8, with or without a byte order mark.</param>
    /// <param name="name">What to call this edition, for example the address it was fetched from; it becomes the source of the tables. Not blank.</param>
    /// <param name="retrievedOn">The day it was fetched.</param>
    /// <param name="limits">How much is read; <see cref="JsonLimits.Default"/> when left out.</param>
    /// <returns>
    /// The bank holidays, or every fault with its path and line: a member that is missing or not known, a division that is not the one it stands
    /// under, a day given twice, a year with too few days.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public static ReadResult<GovUkBankHolidays> Read(ReadOnlyMemory<byte> utf8, string name, LocalDate retrievedOn, JsonLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Faults faults = new(limits ?? JsonLimits.Default);
        return faults.Result(TreeReader.Read(utf8, faults) is { } root ? Map(root, name, retrievedOn, faults) : null);
    }

    /// <summary>The name and the day of fetching.</summary>
    public override string ToString() => Invariant($"{Name}, read on {RetrievedOn:R}");

    private static GovUkBankHolidays? Map(ObjectElement root, string name, LocalDate retrievedOn, Faults faults)
    {
        ImmutableArray<PublishedDivision> read = new PublishedDivisionReader(faults).All(root);
        return faults.Any ? null : new GovUkBankHolidays(name, retrievedOn, [.. read.Select(division => division.Table(name, retrievedOn))]);
    }
}
