using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>Holds a plan against what was said and done. Pure: the same plan, ledger and day give the same report, on every machine.</summary>
public static class ProgressTracker
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    /// <summary>Reports where everything stands at the end of a day.</summary>
    /// <param name="plan">The plan in force; make it from a request the ledger was applied to (<see cref="Ledger.ApplyTo"/>), so that actual dates are in it.</param>
    /// <param name="ledger">What was said and done; what was recorded after the day, in the zone of the plan, is left out.</param>
    /// <param name="asOf">The day, in the years 1900 to 2199.</param>
    /// <param name="options">How far to look ahead and against which baseline to measure; the defaults when left out.</param>
    /// <returns>The report. What the plan's own request says was served, done or pinned counts where the ledger is silent.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> is in another year.</exception>
    public static ProgressReport Report(MigrationPlan plan, Ledger ledger, LocalDate asOf, ProgressOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(ledger);
        if (asOf.Year is < FirstYear or > LastYear)
        {
            throw new ArgumentOutOfRangeException(nameof(asOf), Invariant($"The day {asOf:R} is out of range; use a day of the years {FirstYear} to {LastYear}."));
        }

        return new ProgressReport(new TrackedPlan(plan, ledger, asOf, options ?? new ProgressOptions()));
    }
}
