using BenchmarkDotNet.Attributes;
using MigrationDomain.Benchmarks.Workloads;
using MigrationDomain.Intervals;

namespace MigrationDomain.Benchmarks.Micro;

/// <summary>On which of 730 mornings each of a practice's 40 people is busy, and on how many days at least ten are: from raw entries.</summary>
[MemoryDiagnoser]
public class RowBenchmarks
{
    private const int Hour = 3_600;

    private readonly TeamWorkload _work = TeamWorkload.Practice();
    private readonly RisingWindows _mornings;
    private readonly ulong[] _row;

    public RowBenchmarks()
    {
        int[] starts = [.. Enumerable.Range(0, TeamWorkload.Days).Select(day => (day * TeamWorkload.Day) + (8 * Hour))];
        _mornings = new RisingWindows(starts, [.. starts.Select(start => start + (5 * Hour))]);
        _row = new ulong[BitRow.WordsFor(TeamWorkload.Days)];
    }

    [Benchmark]
    public bool Mark()
    {
        BitTally tally = new(_row.Length);
        for (int person = 0; person < _work.Resources; person++)
        {
            Array.Clear(_row);
            _mornings.Mark(_work.StartsOf(person), _work.EndsOf(person), _row);
            tally.Add(_row);
        }

        tally.AtLeast(10, _row);
        return BitRow.Any(_row, 0, TeamWorkload.Days - 1);
    }
}
