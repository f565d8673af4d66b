using System.Globalization;
using MigrationDomain.Benchmarks.Headline;

namespace MigrationDomain.Benchmarks.Interchange;

/// <summary>Measures reading and writing beside a plain copy of the same bytes, and prints one table: <c>interchange</c>.</summary>
internal static class InterchangeRunner
{
    public static int Run(ReadOnlySpan<string> arguments)
    {
        if (!arguments.IsEmpty)
        {
            Console.Error.WriteLine("Usage: interchange");
            return 2;
        }

        TextWriter output = Console.Out;
        output.WriteLine("| format | MB | MB/s | x plain copy | allocated, x text | baseline | MB/s | x ours |");
        output.WriteLine("|---|---:|---:|---:|---:|---|---:|---:|");
        foreach (FormatJob job in FormatJobs.All())
        {
            if (!job.Run() || job.RunBaseline?.Invoke() == false)
            {
                Console.Error.WriteLine($"{job.Name}: something was lost; nothing was measured.");
                return 1;
            }

            Print(job, output);
        }

        return 0;
    }

    private static void Print(FormatJob job, TextWriter output)
    {
        byte[] source = new byte[job.Bytes];
        byte[] copy = new byte[job.Bytes];
        double plain = Measured.Nanoseconds(() => source.CopyTo(copy, 0), 5, 0.1, 0.2);
        double ours = Measured.Nanoseconds(() => job.Run(), 5, 1, 1);
        long allocated = Measured.Bytes(() => job.Run());
        double megabytes = job.Bytes / 1e6;
        output.Write(string.Create(CultureInfo.InvariantCulture, $"| {job.Name} | {megabytes:N1} | {megabytes / ours * 1e9:N0} | {ours / plain:N0} | {(double)allocated / job.Bytes:N1} "));
        if (job.RunBaseline is { } baseline)
        {
            double other = Measured.Nanoseconds(() => baseline(), 5, 1, 1);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {job.Baseline} | {megabytes / other * 1e9:N0} | {other / ours:N1} |"));
        }
        else
        {
            output.WriteLine("| | | |");
        }
    }
}
