using BenchmarkDotNet.Attributes;
using MigrationDomain.Benchmarks.Workloads;
using MigrationDomain.Intervals;

namespace MigrationDomain.Benchmarks.Micro;

/// <summary>One practice through the scan: 60 windows, 6,000 raw entries.</summary>
[MemoryDiagnoser]
public class ScanBenchmarks
{
    private readonly TeamWorkload _work = TeamWorkload.Practice();
    private readonly IntervalScan _scan;
    private readonly int[] _counts;
    private readonly ulong[] _bits = new ulong[1];

    public ScanBenchmarks()
    {
        _scan = new IntervalScan(_work.WindowStarts, _work.WindowEnds);
        _counts = new int[_work.WindowsEach];
    }

    [Benchmark]
    public void Load() => _scan.Load(_work.WindowStarts, _work.WindowEnds);

    [Benchmark]
    public ulong Any()
    {
        ulong any = 0;
        for (int person = 0; person < _work.Resources; person++)
        {
            _scan.Any(_work.StartsOf(person), _work.EndsOf(person), _bits);
            any ^= _bits[0];
        }

        return any;
    }

    [Benchmark]
    public int Count()
    {
        int found = 0;
        for (int person = 0; person < _work.Resources; person++)
        {
            _scan.Count(_work.StartsOf(person), _work.EndsOf(person), _counts);
            found += _counts[0];
        }

        return found;
    }

    [Benchmark]
    public int Pairs()
    {
        int found = 0;
        foreach (OverlapPair pair in _scan.Pairs(_work.Starts, _work.Ends))
        {
            found ^= pair.Interval + pair.Window;
        }

        return found;
    }
}
