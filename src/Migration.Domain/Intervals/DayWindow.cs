namespace MigrationDomain.Intervals;

/// <summary>A window that moves with an anchor day: from a segment of one day through a segment of the same or a later day,
/// the days counted from the anchor.</summary>
/// <remarks>Both ends are included. Equality is by value; the default is the first segment of the anchor day.</remarks>
internal readonly record struct DayWindow
{
    private DayWindow(int firstDay, int firstSegment, int lastDay, int lastSegment)
    {
        FirstDay = firstDay;
        FirstSegment = firstSegment;
        LastDay = lastDay;
        LastSegment = lastSegment;
    }

    /// <summary>The first day, counted from the anchor: negative before it, 0 on it.</summary>
    public int FirstDay { get; }

    /// <summary>The first segment of the first day.</summary>
    public int FirstSegment { get; }

    /// <summary>The last day, included, counted from the anchor.</summary>
    public int LastDay { get; }

    /// <summary>The last segment of the last day, included.</summary>
    public int LastSegment { get; }

    /// <summary>Makes a window.</summary>
    /// <param name="firstDay">The first day, counted from the anchor.</param>
    /// <param name="firstSegment">The first segment of that day.</param>
    /// <param name="lastDay">The last day, included.</param>
    /// <param name="lastSegment">The last segment of the last day, included.</param>
    /// <returns>The window.</returns>
    /// <exception cref="ArgumentException">The window ends before it starts, or a segment is not from 0 to 63.</exception>
    public static DayWindow Through(int firstDay, int firstSegment, int lastDay, int lastSegment)
    {
        CheckSegment(firstSegment, nameof(firstSegment));
        CheckSegment(lastSegment, nameof(lastSegment));
        if (lastDay < firstDay || (lastDay == firstDay && lastSegment < firstSegment))
        {
            throw new ArgumentException(
                Invariant($"The window starts on day {firstDay}, segment {firstSegment}, and ends on day {lastDay}, segment {lastSegment}; it must not end before it starts."),
                nameof(lastDay));
        }

        return new DayWindow(firstDay, firstSegment, lastDay, lastSegment);
    }

    /// <inheritdoc/>
    public override string ToString() =>
        Invariant($"day {FirstDay}, segment {FirstSegment}, through day {LastDay}, segment {LastSegment}");

    private static void CheckSegment(int segment, string parameter)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(segment, parameter);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(segment, DayGrid.MostSegments, parameter);
    }
}
