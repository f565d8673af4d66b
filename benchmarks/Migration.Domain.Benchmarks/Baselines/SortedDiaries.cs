using MigrationDomain.Benchmarks.Workloads;

namespace MigrationDomain.Benchmarks.Baselines;

/// <summary>What a user would write: sort each diary by start, find by binary search where starts are too late, look at
/// what lies before.</summary>
internal sealed class SortedDiaries
{
    private readonly TeamWorkload _work;
    private readonly int _people;
    private readonly int[] _starts;
    private readonly int[] _entries;

    public SortedDiaries(TeamWorkload work, int practices)
    {
        _work = work;
        _people = practices * work.People;
        _starts = work.Starts[..(_people * work.EntriesEach)];
        _entries = [.. Enumerable.Range(0, _starts.Length)];
        for (int person = 0; person < _people; person++)
        {
            Array.Sort(_starts, _entries, person * work.EntriesEach, work.EntriesEach);
        }
    }

    public void Count(int[] counts)
    {
        for (int check = 0; check < counts.Length; check++)
        {
            (int from, int to) = _work.WindowOf(check);
            int first = check / _work.WindowsEach * _work.EntriesEach;
            int count = 0;
            for (int i = first + Before(first, to) - 1; i >= first; i--)
            {
                if (_work.Ends[_entries[i]] > from)
                {
                    count++;
                }
            }

            counts[check] = count;
        }
    }

    public void Any(ulong[] masks)
    {
        for (int person = 0; person < masks.Length; person++)
        {
            ulong mask = 0;
            int first = person * _work.EntriesEach;
            for (int window = 0; window < _work.WindowsEach; window++)
            {
                (int from, int to) = _work.WindowOf((person * _work.WindowsEach) + window);
                for (int i = first + Before(first, to) - 1; i >= first; i--)
                {
                    if (_work.Ends[_entries[i]] > from)
                    {
                        mask |= 1UL << window;
                        break;
                    }
                }
            }

            masks[person] = mask;
        }
    }

    public ulong Enumerate()
    {
        ulong sum = 0;
        for (int check = 0; check < _people * _work.WindowsEach; check++)
        {
            (int from, int to) = _work.WindowOf(check);
            int first = check / _work.WindowsEach * _work.EntriesEach;
            for (int i = first + Before(first, to) - 1; i >= first; i--)
            {
                if (_work.Ends[_entries[i]] > from)
                {
                    sum = PairSum.Add(sum, _entries[i], check);
                }
            }
        }

        return sum;
    }

    // How many of a diary start before the time.
    private int Before(int first, int time)
    {
        int low = first;
        int high = first + _work.EntriesEach;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_starts[middle] < time)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - first;
    }
}
