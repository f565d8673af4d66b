using MigrationDomain.Benchmarks.Workloads;
using MigrationDomain.Benchmarks.Headline;
using MigrationDomain.Intervals;
using System.Runtime.Intrinsics;

string only = args.Length > 0 ? args[0] : "all";
if (only is "flat" or "all") P.Flat();
if (only is "board" or "all") P.Board();
if (only is "nation" or "all") P.Nation();
if (only is "shift" or "all") P.Shift();
return 0;

internal static class P
{
    static void Time(string name, double per, Func<long> run, int rounds = 15)
    {
        List<double> ts = []; long r = 0;
        for (int i = 0; i < rounds; i++) { double t = ThreadClock.Now(); r = run(); ts.Add(ThreadClock.Now() - t); }
        ts.Sort();
        Console.WriteLine($"{name,-18} min {ts[0] / per,8:F2} median {ts[rounds / 2] / per,8:F2}   ms {ts[rounds / 2] / 1e6:F2}  result {r}");
    }
    static long Sum(int[] a) { var v = Vector256<int>.Zero; var s = a.AsSpan(); int i = 0; for (; i + 8 <= s.Length; i += 8) v += Vector256.Create((ReadOnlySpan<int>)s.Slice(i, 8)); return Vector256.Sum(v); }
    public static void Flat()
    {
        var flat = new FlatWorkload();
        var ix = IntervalIndex.Build(flat.Starts, flat.Ends);
        Time("flat build", 1e6, () => IntervalIndex.Build(flat.Starts, flat.Ends).Entries, 5);
        Time("flat count", 1e6, () => { long sum = 0; for (int i = 0; i < flat.QueryStarts.Length; i++) sum += ix.Count(0, flat.QueryStarts[i], flat.QueryEnds[i]); return sum; });
        Time("flat any", 1e6, () => { long sum = 0; for (int i = 0; i < flat.QueryStarts.Length; i++) sum += ix.Any(0, flat.QueryStarts[i], flat.QueryEnds[i]) ? 1 : 0; return sum; });
    }
    public static void Board()
    {
        var b = TeamWorkload.Board(); var off = b.Offsets();
        var ix = IntervalIndex.Build(off, b.Starts, b.Ends);
        Time("board build", b.Starts.Length, () => IntervalIndex.Build(off, b.Starts, b.Ends).Entries, 9);
        Time("board count", b.Checks, () => { long sum = 0; for (int r = 0; r < b.Resources; r++) { var ws = b.WindowStartsOf(r / b.People); var we = b.WindowEndsOf(r / b.People); for (int w = 0; w < ws.Length; w++) sum += ix.Count(r, ws[w], we[w]); } return sum; });
        Time("board any", b.Checks, () => { long sum = 0; for (int r = 0; r < b.Resources; r++) { var ws = b.WindowStartsOf(r / b.People); var we = b.WindowEndsOf(r / b.People); for (int w = 0; w < ws.Length; w++) sum += ix.Any(r, ws[w], we[w]) ? 1 : 0; } return sum; });
        Time("board enum", b.Checks, () => { long sum = 0; for (int r = 0; r < b.Resources; r++) { var ws = b.WindowStartsOf(r / b.People); var we = b.WindowEndsOf(r / b.People); for (int w = 0; w < ws.Length; w++) foreach (int e in ix.Enumerate(r, ws[w], we[w])) sum++; } return sum; });
        var scan = new IntervalScan([], []); int[] counts = new int[60]; 
        Time("board raw count", b.Starts.Length, () => { for (int p = 0; p < b.Practices; p++) { scan.Load(b.WindowStartsOf(p), b.WindowEndsOf(p)); for (int r = p * b.People; r < (p + 1) * b.People; r++) scan.Count(b.StartsOf(r), b.EndsOf(r), counts); } return 0; });
        Time("board pairs", b.Starts.Length, () => { long sum = 0; for (int p = 0; p < b.Practices; p++) { scan.Load(b.WindowStartsOf(p), b.WindowEndsOf(p)); for (int r = p * b.People; r < (p + 1) * b.People; r++) foreach (var pair in scan.Pairs(b.StartsOf(r), b.EndsOf(r))) sum++; } return sum; });
    }
    public static void Nation()
    {
        var n = TeamWorkload.Nation();
        int[] counts = new int[n.Checks];
        ulong[] masks = new ulong[n.Resources];
        var scan = new IntervalScan([], []);
        Time("nation sum", n.Starts.Length, () => Sum(n.Starts) + Sum(n.Ends));
        Time("nation load", n.Practices, () => { for (int p = 0; p < n.Practices; p++) { scan.Load(n.WindowStartsOf(p), n.WindowEndsOf(p)); } return 0; });
        Time("nation any", n.Starts.Length, () => { for (int p = 0; p < n.Practices; p++) { scan.Load(n.WindowStartsOf(p), n.WindowEndsOf(p)); for (int r = p * n.People; r < (p + 1) * n.People; r++) scan.Any(n.StartsOf(r), n.EndsOf(r), masks.AsSpan(r, 1)); } return (long)masks[5]; });
        Time("nation count", n.Starts.Length, () => { for (int p = 0; p < n.Practices; p++) { scan.Load(n.WindowStartsOf(p), n.WindowEndsOf(p)); for (int r = p * n.People; r < (p + 1) * n.People; r++) scan.Count(n.StartsOf(r), n.EndsOf(r), counts.AsSpan(r * n.WindowsEach, n.WindowsEach)); } return counts.Sum(x => (long)x); });
    }
    public static void Shift()
    {
        var b = TeamWorkload.Board();
        const int days = 800;
        Time("shift board", b.Resources, () =>
        {
            long total = 0;
            for (int p = 0; p < b.Practices; p++)
            {
                SortedSet<int> cuts = [0];
                var ws = b.WindowStartsOf(p); var we = b.WindowEndsOf(p);
                for (int w = 0; w < ws.Length; w++) { cuts.Add(ws[w] % 86400); cuts.Add(we[w] % 86400); }
                int[] cut = [.. cuts]; int k = cut.Length;
                int[] bounds = new int[days * k + 1];
                for (int d = 0; d < days; d++) for (int i = 0; i < k; i++) bounds[d * k + i] = d * 86400 + cut[i];
                bounds[^1] = days * 86400;
                DayGrid grid = new(k, bounds);
                var windows = new DayWindow[ws.Length];
                for (int w = 0; w < ws.Length; w++)
                {
                    int d0 = ws[w] / 86400, d1 = (we[w] - 1) / 86400;
                    int seg(int t) { int i = Array.BinarySearch(cut, t % 86400); return i >= 0 ? i : ~i - 1; }
                    windows[w] = DayWindow.Through((d0 % 30), seg(ws[w]), (d0 % 30) + d1 - d0, seg(we[w] - 1));
                }
                ShiftedWindows shifted = new(grid, windows, 200, 365);
                DayBits bits = new(grid);
                ulong[] answer = new ulong[shifted.Windows * shifted.Words];
                BitTally tally = new(answer.Length);
                for (int r = p * b.People; r < (p + 1) * b.People; r++)
                {
                    bits.Clear();
                    bits.Add(b.StartsOf(r), b.EndsOf(r));
                    shifted.Judge(bits, answer);
                    tally.Add(answer);
                }
                total += tally.Read(7);
            }
            return total;
        }, 7);
    }
}
