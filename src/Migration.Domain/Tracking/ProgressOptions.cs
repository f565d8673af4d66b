using MigrationDomain.Planning;

namespace MigrationDomain.Tracking;

/// <summary>How a report looks at a plan.</summary>
public sealed record ProgressOptions
{
    /// <summary>
    /// How many working days ahead something is due soon; 0 looks at today only. 5 unless said otherwise: the guides have the project meet
    /// weekly, so a report reaches to the next meeting (the number is our default).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int DueSoonWorkingDays
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 5;

    /// <summary>After how many working days without an answer a party that was chased is chased again, at least 1. 5 unless said otherwise (our default).</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is 0 or negative.</exception>
    public int ChaseAgainAfterWorkingDays
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 5;

    /// <summary>The approved plan against which slip is measured, or <see langword="null"/> to measure against the plan reported on.</summary>
    public MigrationPlan? Baseline { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Invariant($"{DueSoonWorkingDays} working days ahead, slip against {(Baseline is null ? "the plan itself" : Baseline.Request)}");
}
