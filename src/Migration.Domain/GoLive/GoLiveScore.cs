using NodaTime;

namespace MigrationDomain.GoLive;

/// <summary>What speaks against a date, in points: 0 is best. Scores compare by their total.</summary>
public readonly record struct GoLiveScore : IComparable<GoLiveScore>
{
    private const int PointsForWarning = 10;
    private const int PointsForWeekday = 5;

    private GoLiveScore(int warnings, int weekday, int distance)
    {
        Warnings = warnings;
        Weekday = weekday;
        Distance = distance;
    }

    /// <summary>10 points for each warning of the plan or the roster.</summary>
    public int Warnings { get; }

    /// <summary>5 points for a day of the week that is not preferred, when some are.</summary>
    public int Weekday { get; }

    /// <summary>1 point for each calendar day from the ideal date, before or after, when there is one.</summary>
    public int Distance { get; }

    /// <summary>The sum of the three.</summary>
    public int Total => Warnings + Weekday + Distance;

    /// <summary>Whether the first is better than the second.</summary>
    /// <param name="left">The first score.</param>
    /// <param name="right">The second score.</param>
    /// <returns>Whether its total is lower.</returns>
    public static bool operator <(GoLiveScore left, GoLiveScore right) => left.Total < right.Total;

    /// <summary>Whether the first is worse than the second.</summary>
    /// <param name="left">The first score.</param>
    /// <param name="right">The second score.</param>
    /// <returns>Whether its total is higher.</returns>
    public static bool operator >(GoLiveScore left, GoLiveScore right) => left.Total > right.Total;

    /// <summary>Whether the first is at least as good as the second.</summary>
    /// <param name="left">The first score.</param>
    /// <param name="right">The second score.</param>
    /// <returns>Whether its total is not higher.</returns>
    public static bool operator <=(GoLiveScore left, GoLiveScore right) => left.Total <= right.Total;

    /// <summary>Whether the first is at least as bad as the second.</summary>
    /// <param name="left">The first score.</param>
    /// <param name="right">The second score.</param>
    /// <returns>Whether its total is not lower.</returns>
    public static bool operator >=(GoLiveScore left, GoLiveScore right) => left.Total >= right.Total;

    /// <inheritdoc/>
    public int CompareTo(GoLiveScore other) => Total.CompareTo(other.Total);

    /// <inheritdoc/>
    public override string ToString() => Invariant($"{Total} (warnings {Warnings}, weekday {Weekday}, distance {Distance})");

    internal static GoLiveScore Of(LocalDate date, int warnings, GoLiveOptions options) => new(
        warnings * PointsForWarning,
        options.PreferredWeekdays.IsEmpty || options.PreferredWeekdays.Contains(date.DayOfWeek) ? 0 : PointsForWeekday,
        options.Ideal is { } ideal ? Math.Abs(Period.DaysBetween(date, ideal)) : 0);
}
