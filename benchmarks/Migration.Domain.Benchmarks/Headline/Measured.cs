namespace MigrationDomain.Benchmarks.Headline;

/// <summary>How long something takes: the median of several runs, in nanoseconds of this thread.</summary>
internal static class Measured
{
    private const int MostRuns = 2_000;

    /// <summary>Runs it until it is compiled for good, then measures.</summary>
    /// <param name="run">What to measure.</param>
    /// <param name="leastRuns">How many runs to measure at least, however long they take.</param>
    /// <param name="warmUp">For how many seconds to warm up; not at all when 0.</param>
    /// <param name="seconds">How long to measure, when there are runs enough.</param>
    public static double Nanoseconds(Action run, int leastRuns, double warmUp, double seconds)
    {
        double begun = ThreadClock.Now();
        while (ThreadClock.Now() - begun < warmUp * 1e9)
        {
            run();
        }

        List<double> times = [];
        double spent = 0;
        while (times.Count < leastRuns || (times.Count < MostRuns && spent < seconds * 1e9))
        {
            begun = ThreadClock.Now();
            run();
            times.Add(ThreadClock.Now() - begun);
            spent += times[^1];
        }

        times.Sort();
        return times[times.Count / 2];
    }

    /// <summary>The bytes one more run allocates on this thread.</summary>
    public static long Bytes(Action run)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        run();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
