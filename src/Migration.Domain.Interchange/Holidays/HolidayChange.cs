using System.Diagnostics;
using MigrationDomain.Calendars;
using NodaTime;

namespace MigrationDomain.Interchange.Holidays;

/// <summary>One day of a division that two sets of tables do not agree on. Equal when all parts are equal.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record HolidayChange
{
    internal HolidayChange(Division division, BankHoliday? before, BankHoliday? after)
    {
        Division = division;
        Before = before;
        After = after;
    }

    /// <summary>The division.</summary>
    public Division Division { get; }

    /// <summary>The bank holiday as it was; <see langword="null"/> when the day was none.</summary>
    public BankHoliday? Before { get; }

    /// <summary>The bank holiday as it is; <see langword="null"/> when the day is none.</summary>
    public BankHoliday? After { get; }

    /// <summary>The day.</summary>
    public LocalDate Date => (After ?? Before)!.Date;

    /// <summary>What became of it.</summary>
    public HolidayChangeKind Kind => Before is null ? HolidayChangeKind.Added : After is null ? HolidayChangeKind.Removed : HolidayChangeKind.Renamed;

    /// <summary>For example "2026-09-07 becomes a bank holiday in England and Wales (Proclaimed day)".</summary>
    /// <returns>Invariant English.</returns>
    public override string ToString() => Kind switch
    {
        HolidayChangeKind.Added => Invariant($"{Date:R} becomes a bank holiday in {Division.EnglishName()} ({Title(After!)})"),
        HolidayChangeKind.Removed => Invariant($"{Date:R} is no longer a bank holiday in {Division.EnglishName()} ({Title(Before!)})"),
        _ => Invariant($"{Date:R} is listed in {Division.EnglishName()} as {Title(After!)}, no longer as {Title(Before!)}"),
    };

    private static string Title(BankHoliday holiday) => holiday.IsSubstitute ? $"{holiday.Name}, substitute day" : holiday.Name;
}
