using BenchmarkDotNet.Attributes;
using MigrationDomain.Benchmarks.Workloads;
using MigrationDomain.Intervals;

namespace MigrationDomain.Benchmarks.Micro;

/// <summary>One practice through the index: 6,000 entries, 2,400 checks.</summary>
[MemoryDiagnoser]
public class IndexBenchmarks
{
    private readonly TeamWorkload _work = TeamWorkload.Practice();
    private readonly int[] _offsets;
    private readonly IntervalIndex _index;

    public IndexBenchmarks()
    {
        _offsets = _work.Offsets();
        _index = IntervalIndex.Build(_offsets, _work.Starts, _work.Ends);
    }

    [Benchmark]
    public IntervalIndex Build() => IntervalIndex.Build(_offsets, _work.Starts, _work.Ends);

    [Benchmark]
    public int Any()
    {
        int found = 0;
        for (int check = 0; check < _work.Checks; check++)
        {
            (int start, int end) = _work.WindowOf(check);
            found += _index.Any(check / _work.WindowsEach, start, end) ? 1 : 0;
        }

        return found;
    }

    [Benchmark]
    public int Count()
    {
        int found = 0;
        for (int check = 0; check < _work.Checks; check++)
        {
            (int start, int end) = _work.WindowOf(check);
            found += _index.Count(check / _work.WindowsEach, start, end);
        }

        return found;
    }

    [Benchmark]
    public int Enumerate()
    {
        int found = 0;
        for (int check = 0; check < _work.Checks; check++)
        {
            (int start, int end) = _work.WindowOf(check);
            foreach (int entry in _index.Enumerate(check / _work.WindowsEach, start, end))
            {
                found ^= entry;
            }
        }

        return found;
    }
}
