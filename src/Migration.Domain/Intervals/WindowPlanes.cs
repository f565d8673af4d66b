using System.Numerics;

namespace MigrationDomain.Intervals;

// The law: a plane has one bit for each day; a window at all anchors is the OR of a few planes, each shifted by days.
//   run plane k: busy at all on that day or the 2^k - 1 days after it
//   plane of some segments: busy in any of them on that day
// A window of one day is one plane. A longer one is the rest of its first day, two runs that may lie over each other,
// and the beginning of its last day. All windows share the planes.
internal sealed class WindowPlanes
{
    private readonly List<ulong> _segments = [];
    private readonly List<PlaneShift> _shifts = [];
    private readonly int[] _firstShift;
    private readonly int _runs;
    private readonly int _stride;
    private readonly ulong _wholeDay;

    public WindowPlanes(DayGrid grid, ReadOnlySpan<DayWindow> windows, int firstAnchor)
    {
        // One word of padding: a shifted word always has a next one.
        _stride = ((grid.Days + 63) / 64) + 1;
        _wholeDay = ulong.MaxValue >> (DayGrid.MostSegments - grid.Segments);
        _runs = 1 + BitOperations.Log2((uint)LongestOf(windows));
        _firstShift = new int[windows.Length + 1];
        for (int i = 0; i < windows.Length; i++)
        {
            Arrange(windows[i], firstAnchor);
            _firstShift[i + 1] = _shifts.Count;
        }
    }

    public int Words => (_runs + _segments.Count) * _stride;

    public void Fill(ReadOnlySpan<ulong> days, Span<ulong> planes)
    {
        DayTest.Any(days, _wholeDay, planes[.._stride]);
        for (int run = 1; run < _runs; run++)
        {
            Span<ulong> shorter = planes.Slice((run - 1) * _stride, _stride);
            Span<ulong> longer = planes.Slice(run * _stride, _stride);
            shorter.CopyTo(longer);
            int shift = 1 << (run - 1);
            ShiftedOr.Into(longer[..Math.Max(0, _stride - 1 - (shift / 64))], shorter, shift);
        }

        for (int i = 0; i < _segments.Count; i++)
        {
            DayTest.Any(days, _segments[i], planes.Slice((_runs + i) * _stride, _stride));
        }
    }

    public void Join(int window, ReadOnlySpan<ulong> planes, Span<ulong> bits)
    {
        bits.Clear();
        for (int i = _firstShift[window]; i < _firstShift[window + 1]; i++)
        {
            ShiftedOr.Into(bits, planes.Slice(_shifts[i].Plane * _stride, _stride), _shifts[i].Days);
        }
    }

    private static int LongestOf(ReadOnlySpan<DayWindow> windows)
    {
        int longest = 1;
        foreach (DayWindow window in windows)
        {
            longest = Math.Max(longest, window.LastDay - window.FirstDay + 1);
        }

        return longest;
    }

    private void Arrange(DayWindow window, int firstAnchor)
    {
        int first = firstAnchor + window.FirstDay;
        int last = firstAnchor + window.LastDay;
        ulong from = (_wholeDay << window.FirstSegment) & _wholeDay;
        ulong through = ulong.MaxValue >> (DayGrid.MostSegments - 1 - window.LastSegment) & _wholeDay;
        if (first == last)
        {
            AddDay(from & through, first);
            return;
        }

        if (from != _wholeDay)
        {
            AddDay(from, first++);
        }

        if (through != _wholeDay)
        {
            AddDay(through, last--);
        }

        if (first <= last)
        {
            int run = BitOperations.Log2((uint)(last - first + 1));
            _shifts.Add(new PlaneShift(run, first));
            _shifts.Add(new PlaneShift(run, last + 1 - (1 << run)));
        }
    }

    private void AddDay(ulong segments, int day)
    {
        if (segments == _wholeDay)
        {
            _shifts.Add(new PlaneShift(0, day));
            return;
        }

        int known = _segments.IndexOf(segments);
        if (known < 0)
        {
            known = _segments.Count;
            _segments.Add(segments);
        }

        _shifts.Add(new PlaneShift(_runs + known, day));
    }
}
