using Microsoft.Data.Sqlite;
using MigrationDomain.Benchmarks.Workloads;

namespace MigrationDomain.Benchmarks.Baselines;

/// <summary>Other ways to count the overlaps of a long list with the first of its questions.</summary>
internal sealed class FlatLists : IDisposable
{
    private readonly FlatWorkload _work;
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _count;

    public FlatLists(FlatWorkload work)
    {
        _work = work;
        _starts = [.. work.Starts];
        _ends = [.. work.Ends];
        Array.Sort(_starts, _ends);
        _connection.Open();
        _count = _connection.CreateCommand();
        Fill();
        _count.CommandText = "SELECT count(*) FROM entry WHERE start < @finish AND finish > @start";
    }

    public void Naive(int[] counts)
    {
        for (int query = 0; query < counts.Length; query++)
        {
            (int from, int to) = (_work.QueryStarts[query], _work.QueryEnds[query]);
            int count = 0;
            for (int i = 0; i < _work.Starts.Length; i++)
            {
                if (_work.Starts[i] < to && _work.Ends[i] > from)
                {
                    count++;
                }
            }

            counts[query] = count;
        }
    }

    // Sorted by start: everything that starts too late is left out, the rest is looked at.
    public void SortAndSearch(int[] counts)
    {
        for (int query = 0; query < counts.Length; query++)
        {
            int before = Array.BinarySearch(_starts, _work.QueryEnds[query]);
            before = before < 0 ? ~before : before;
            while (before > 0 && _starts[before - 1] >= _work.QueryEnds[query])
            {
                before--;
            }

            int count = 0;
            foreach (int end in _ends.AsSpan(0, before))
            {
                if (end > _work.QueryStarts[query])
                {
                    count++;
                }
            }

            counts[query] = count;
        }
    }

    public void Sqlite(int[] counts)
    {
        for (int query = 0; query < counts.Length; query++)
        {
            _count.Parameters["@start"].Value = _work.QueryStarts[query];
            _count.Parameters["@finish"].Value = _work.QueryEnds[query];
            counts[query] = (int)(long)_count.ExecuteScalar()!;
        }
    }

    public void Dispose()
    {
        _count.Dispose();
        _connection.Dispose();
    }

    private void Fill()
    {
        _count.CommandText = "CREATE TABLE entry(start INTEGER, finish INTEGER, place INTEGER, PRIMARY KEY(start, finish, place)) WITHOUT ROWID; BEGIN;";
        _count.ExecuteNonQuery();
        _count.CommandText = "INSERT INTO entry VALUES (@start, @finish, @place)";
        SqliteParameter start = _count.Parameters.Add("@start", SqliteType.Integer);
        SqliteParameter finish = _count.Parameters.Add("@finish", SqliteType.Integer);
        SqliteParameter place = _count.Parameters.Add("@place", SqliteType.Integer);
        for (int i = 0; i < _starts.Length; i++)
        {
            (start.Value, finish.Value, place.Value) = (_starts[i], _ends[i], i);
            _count.ExecuteNonQuery();
        }

        _count.CommandText = "COMMIT; ANALYZE;";
        _count.ExecuteNonQuery();
    }
}
