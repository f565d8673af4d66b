using BenchmarkDotNet.Attributes;
using MigrationDomain.Benchmarks.Workloads;
using MigrationDomain.Intervals;

namespace MigrationDomain.Benchmarks.Micro;

/// <summary>A diary of 150 entries while it changes; each figure is for one operation.</summary>
[MemoryDiagnoser]
public class BagBenchmarks
{
    private const int Operations = 40 * 60 * 4;

    private readonly TeamWorkload _work = TeamWorkload.Practice();
    private readonly IntervalBag[] _bags;

    public BagBenchmarks()
    {
        _bags = [.. Enumerable.Range(0, _work.Resources).Select(Fill)];
    }

    [Benchmark(OperationsPerInvoke = Operations)]
    public int AddAnyCountRemove()
    {
        int found = 0;
        for (int check = 0; check < _work.Checks; check++)
        {
            IntervalBag bag = _bags[check / _work.WindowsEach];
            (int start, int end) = _work.WindowOf(check);
            bag.Add(start, end);
            found += bag.Any(start, end) ? 1 : 0;
            found += bag.Count(start, end);
            found += bag.Remove(start, end) ? 1 : 0;
        }

        return found;
    }

    private IntervalBag Fill(int person)
    {
        IntervalBag bag = new();
        for (int i = 0; i < _work.EntriesEach; i++)
        {
            bag.Add(_work.StartsOf(person)[i], _work.EndsOf(person)[i]);
        }

        return bag;
    }
}
