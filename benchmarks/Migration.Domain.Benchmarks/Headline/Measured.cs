namespace MigrationDomain.Benchmarks.Headline;

/// <summary>How long something takes: the median of several runs, in nanoseconds of this thread.</summary>
internal static class Measured
{
    private const int MostRuns = 15;
    private const int LeastRuns = 3;
    private const double Enough = 1.5e9;

    /// <summary>Runs it until it is compiled for good, then measures.</summary>
    public static double Nanoseconds(Action run)
    {
        double begun = ThreadClock.Now();
        int warm = 0;
        while (warm < 40 && ThreadClock.Now() - begun < Enough)
        {
            run();
            warm++;
        }

        // What takes that long for one run is no longer moved by a warm-up.
        return warm == 1 ? ThreadClock.Now() - begun : Median(run);
    }

    /// <summary>The bytes one more run allocates on this thread.</summary>
    public static long Bytes(Action run)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        run();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double Median(Action run)
    {
        List<double> times = [];
        double spent = 0;
        while (times.Count < LeastRuns || (times.Count < MostRuns && spent < Enough))
        {
            double begun = ThreadClock.Now();
            run();
            times.Add(ThreadClock.Now() - begun);
            spent += times[^1];
        }

        times.Sort();
        return times[times.Count / 2];
    }
}
