using System.Globalization;
using System.Text.Json;

namespace MigrationDomain.Benchmarks.Headline;

/// <summary>Measures every job beside its baselines and prints one table: <c>headline [--json FILE]</c>.</summary>
internal static class HeadlineRunner
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static int Run(ReadOnlySpan<string> arguments)
    {
        if (arguments is not ([] or ["--json", _]))
        {
            Console.Error.WriteLine("Usage: headline [--json FILE]");
            return 2;
        }

        TextWriter output = Console.Out;
        List<HeadlineResult> results = [];
        output.WriteLine("| job | ours | each | bytes | x streaming once | baseline | time | x ours |");
        output.WriteLine("|---|---:|---:|---:|---:|---|---:|---:|");
        foreach (Func<HeadlineJob> make in HeadlineJobs.All)
        {
            using HeadlineJob job = make();
            HeadlineResult? result = Measure(job);
            if (result is null)
            {
                return 1;
            }

            results.Add(result);
            Print(result, output);
        }

        if (arguments.Length == 2)
        {
            File.WriteAllText(arguments[1], JsonSerializer.Serialize(new { jobs = results }, Json) + "\n");
        }

        return 0;
    }

    private static HeadlineResult? Measure(HeadlineJob job)
    {
        job.Run();
        Dictionary<string, double> warmUp = new(StringComparer.Ordinal);
        foreach (Baseline baseline in job.Baselines)
        {
            double begun = ThreadClock.Now();
            if (!baseline.Agrees())
            {
                Console.Error.WriteLine($"{job.Name}: '{baseline.Name}' gives other answers; nothing was measured.");
                return null;
            }

            // What takes a second is warm after one run.
            warmUp.Add(baseline.Name, ThreadClock.Now() - begun > 1e9 ? 0 : 0.2);
        }

        double ours = Measured.Nanoseconds(job.Run, 5, job.WarmUp, 0.5);
        double floor = Measured.Nanoseconds(() => job.Stream(), 5, 0.2, 0.2);
        return new HeadlineResult
        {
            Name = job.Name,
            OneIn = job.OneIn,
            Ns = ours * job.OneIn,
            PerItem = ours / job.Items,
            Unit = job.Unit,
            Bytes = Measured.Bytes(job.Run) * job.OneIn,
            RatioToFloor = ours * job.OneIn / floor,
            Baselines = job.Baselines.ToDictionary(
                baseline => baseline.Name, baseline => Measured.Nanoseconds(baseline.Run, 1, warmUp[baseline.Name], 0.2) / baseline.Share * job.OneIn, StringComparer.Ordinal),
        };
    }

    private static void Print(HeadlineResult result, TextWriter output)
    {
        string ours = string.Create(
            CultureInfo.InvariantCulture,
            $"| {result.Name}{(result.OneIn > 1 ? $" (1 in {result.OneIn}, scaled up)" : "")} | {result.Ns / 1e6:N2} ms | {result.PerItem:N1} ns per {result.Unit} | {result.Bytes:N0} | {result.RatioToFloor:N1} ");
        foreach ((string name, double ns) in result.Baselines)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ours}| {name} | {ns / 1e6:N1} ms | {ns / result.Ns:N0} |"));
            ours = "| | | | | ";
        }
    }
}
