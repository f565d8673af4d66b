using MigrationDomain.Rules;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>Lengths that several phases share, or that differ between editions.</summary>
internal static class PhaseLengths
{
    public static readonly PhaseLength OneDay = new()
    {
        Least = DateOffset.Days(1),
        TypicalFrom = DateOffset.Days(1),
        TypicalTo = DateOffset.Days(1),
        Most = DateOffset.Days(1),
    };

    /// <summary>The guides call one to two weeks usual; the process document of 2020 lets the review of data quality alone take 6 weeks.</summary>
    public static readonly PhaseLength PreMigration = new()
    {
        Least = DateOffset.Weeks(1),
        TypicalFrom = DateOffset.Weeks(1),
        TypicalTo = DateOffset.Weeks(2),
        Most = DateOffset.Weeks(6),
    };
}
