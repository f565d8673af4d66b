using MigrationDomain.Benchmarks.Workloads;

namespace MigrationDomain.Benchmarks.Baselines;

/// <summary>Every entry against every window, for as many people as there is room for.</summary>
internal static class NaiveLoops
{
    public static void Count(TeamWorkload work, int[] counts)
    {
        for (int check = 0; check < counts.Length; check++)
        {
            int person = check / work.WindowsEach;
            ReadOnlySpan<int> starts = work.StartsOf(person);
            ReadOnlySpan<int> ends = work.EndsOf(person);
            (int from, int to) = work.WindowOf(check);
            int count = 0;
            for (int i = 0; i < starts.Length; i++)
            {
                if (starts[i] < to && ends[i] > from)
                {
                    count++;
                }
            }

            counts[check] = count;
        }
    }

    public static void Any(TeamWorkload work, ulong[] masks)
    {
        for (int person = 0; person < masks.Length; person++)
        {
            ReadOnlySpan<int> starts = work.StartsOf(person);
            ReadOnlySpan<int> ends = work.EndsOf(person);
            ulong mask = 0;
            for (int window = 0; window < work.WindowsEach; window++)
            {
                (int from, int to) = work.WindowOf((person * work.WindowsEach) + window);
                for (int i = 0; i < starts.Length; i++)
                {
                    if (starts[i] < to && ends[i] > from)
                    {
                        mask |= 1UL << window;
                        break;
                    }
                }
            }

            masks[person] = mask;
        }
    }

    public static ulong Enumerate(TeamWorkload work)
    {
        ulong sum = 0;
        for (int check = 0; check < work.Checks; check++)
        {
            int person = check / work.WindowsEach;
            ReadOnlySpan<int> starts = work.StartsOf(person);
            ReadOnlySpan<int> ends = work.EndsOf(person);
            (int from, int to) = work.WindowOf(check);
            for (int i = 0; i < starts.Length; i++)
            {
                if (starts[i] < to && ends[i] > from)
                {
                    sum = PairSum.Add(sum, (person * work.EntriesEach) + i, check);
                }
            }
        }

        return sum;
    }
}
