using BenchmarkDotNet.Attributes;
using MigrationDomain.Benchmarks.Workloads;
using MigrationDomain.Intervals;

namespace MigrationDomain.Benchmarks.Micro;

/// <summary>One practice's 60 windows for its 40 people at 365 anchor days, from raw entries to how many are busy.</summary>
[MemoryDiagnoser]
public class ShiftBenchmarks
{
    private const int Days = 800;
    private const int Anchors = 365;

    private readonly TeamWorkload _work = TeamWorkload.Practice();
    private readonly int[] _cuts;
    private readonly int[] _bounds;
    private readonly DayWindow[] _windows;

    public ShiftBenchmarks()
    {
        _cuts = [.. _work.WindowStarts.Concat(_work.WindowEnds).Select(time => time % TeamWorkload.Day).Append(0).Distinct().Order()];
        _bounds = [.. Enumerable.Range(0, Days).SelectMany(day => _cuts.Select(cut => (day * TeamWorkload.Day) + cut)), Days * TeamWorkload.Day];
        _windows = [.. _work.WindowStarts.Zip(_work.WindowEnds, Window)];
    }

    [Benchmark]
    public int Judge()
    {
        DayGrid grid = new(_cuts.Length, _bounds);
        ShiftedWindows shifted = new(grid, _windows, firstAnchor: 200, Anchors);
        DayBits person = new(grid);
        ulong[] busy = new ulong[shifted.Windows * shifted.Words];
        BitTally tally = new(busy.Length);
        for (int resource = 0; resource < _work.Resources; resource++)
        {
            person.Clear();
            person.Add(_work.StartsOf(resource), _work.EndsOf(resource));
            shifted.Judge(person, busy);
            tally.Add(busy);
        }

        return tally.Read(0);
    }

    // Within a month of the anchor, whatever its own date.
    private DayWindow Window(int start, int end)
    {
        int first = start / TeamWorkload.Day;
        int last = (end - 1) / TeamWorkload.Day;
        return DayWindow.Through(first % 30, Segment(start), (first % 30) + last - first, Segment(end - 1));
    }

    private int Segment(int time) => Array.FindLastIndex(_cuts, cut => cut <= time % TeamWorkload.Day);
}
