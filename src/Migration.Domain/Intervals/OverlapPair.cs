namespace MigrationDomain.Intervals;

/// <summary>One interval and one window that overlap, each named by its position in what was given.</summary>
public readonly record struct OverlapPair
{
    internal OverlapPair(int interval, int window)
    {
        Interval = interval;
        Window = window;
    }

    /// <summary>The position of the interval, from 0.</summary>
    public int Interval { get; }

    /// <summary>The position of the window, from 0.</summary>
    public int Window { get; }

    /// <inheritdoc/>
    public override string ToString() => Invariant($"interval {Interval} overlaps window {Window}");
}
