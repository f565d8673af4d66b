using System.Diagnostics;

namespace MigrationDomain.Rules;

/// <summary>A whole number of one unit, without a direction: "3 working days", "5 weeks". The default is "0 calendar days".</summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct DateOffset
{
    private const int MostYears = 100;

    private DateOffset(int amount, OffsetUnit unit)
    {
        Defined.Check(unit, "a unit");
        int most = unit switch
        {
            OffsetUnit.Weeks => MostYears * 52,
            OffsetUnit.Months => MostYears * 12,
            OffsetUnit.Hours => MostYears * 366 * 24,
            _ => MostYears * 366,
        };
        if (amount < 0 || amount > most)
        {
            throw new ArgumentOutOfRangeException(
                nameof(amount),
                Invariant($"An offset of {amount} {unit.Plural()} is out of range. Use 0 to {most}; the rule says whether it counts before or after."));
        }

        Amount = amount;
        Unit = unit;
    }

    /// <summary>How many, 0 or more.</summary>
    public int Amount { get; }

    /// <summary>How many of what.</summary>
    public OffsetUnit Unit { get; }

    /// <summary>Calendar days.</summary>
    /// <param name="amount">0 to 36,600.</param>
    /// <returns>The offset.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is negative or more than a hundred years.</exception>
    public static DateOffset Days(int amount) => new(amount, OffsetUnit.Days);

    /// <summary>Working days of the calendar at hand.</summary>
    /// <param name="amount">0 to 36,600.</param>
    /// <returns>The offset.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is negative or more than a hundred years.</exception>
    public static DateOffset WorkingDays(int amount) => new(amount, OffsetUnit.WorkingDays);

    /// <summary>Weeks of seven calendar days.</summary>
    /// <param name="amount">0 to 5,200.</param>
    /// <returns>The offset.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is negative or more than a hundred years.</exception>
    public static DateOffset Weeks(int amount) => new(amount, OffsetUnit.Weeks);

    /// <summary>Calendar months, clipped to the month's end.</summary>
    /// <param name="amount">0 to 1,200.</param>
    /// <returns>The offset.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is negative or more than a hundred years.</exception>
    public static DateOffset Months(int amount) => new(amount, OffsetUnit.Months);

    /// <summary>Elapsed hours.</summary>
    /// <param name="amount">0 to 878,400.</param>
    /// <returns>The offset.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is negative or more than a hundred years.</exception>
    public static DateOffset Hours(int amount) => new(amount, OffsetUnit.Hours);

    /// <summary>A number of a unit chosen at run time.</summary>
    /// <param name="amount">0 or more, at most a hundred years.</param>
    /// <param name="unit">What is counted.</param>
    /// <returns>The offset.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is negative or more than a hundred years, or <paramref name="unit"/> is not defined.</exception>
    public static DateOffset Of(int amount, OffsetUnit unit) => new(amount, unit);

    /// <summary>The offset in words, for example "1 working day" or "45 calendar days".</summary>
    /// <returns>Invariant English, singular and plural right.</returns>
    public override string ToString() => Invariant($"{Amount} {(Amount == 1 ? Unit.Singular() : Unit.Plural())}");
}
