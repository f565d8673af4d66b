using System.Diagnostics;
using System.Runtime.InteropServices;

namespace MigrationDomain.Benchmarks.Headline;

/// <summary>The time this thread has spent on a processor, so that other work on the machine counts less.</summary>
/// <remarks>On Linux; elsewhere the time of day.</remarks>
internal static partial class ThreadClock
{
    private const int ThreadTime = 3;

    /// <summary>Nanoseconds since some moment.</summary>
    public static double Now()
    {
        if (OperatingSystem.IsLinux() && ReadClock(ThreadTime, out TimeSpec time) == 0)
        {
            return (time.Seconds * 1e9) + time.Nanoseconds;
        }

        return Stopwatch.GetTimestamp() * (1e9 / Stopwatch.Frequency);
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int ReadClock(int clock, out TimeSpec time);

    private struct TimeSpec
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
