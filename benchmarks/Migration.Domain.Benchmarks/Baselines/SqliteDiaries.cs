using Microsoft.Data.Sqlite;
using MigrationDomain.Benchmarks.Workloads;

namespace MigrationDomain.Benchmarks.Baselines;

/// <summary>The same data in an SQLite database in memory, entries clustered by person and start. The totals stay inside the
/// database, which is its best case; the full answers are read out to compare.</summary>
internal sealed class SqliteDiaries : IDisposable
{
    private const string Create = """
        CREATE TABLE person(id INTEGER PRIMARY KEY, practice INTEGER NOT NULL);
        CREATE TABLE win(practice INTEGER, number INTEGER, start INTEGER, finish INTEGER, PRIMARY KEY(practice, number)) WITHOUT ROWID;
        CREATE TABLE entry(person INTEGER, start INTEGER, finish INTEGER, place INTEGER, PRIMARY KEY(person, start, finish, place)) WITHOUT ROWID;
        BEGIN;
        """;

    private const string Checks = "FROM person p CROSS JOIN win w ON w.practice = p.practice";
    private const string Overlap = "e.person = p.id AND e.start < w.finish AND e.finish > w.start";
    private const string Counted = $"(SELECT count(*) FROM entry e WHERE {Overlap})";
    private const string Found = $"EXISTS(SELECT 1 FROM entry e WHERE {Overlap})";

    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly TeamWorkload _work;

    public SqliteDiaries(TeamWorkload work, int practices)
    {
        _work = work;
        _connection.Open();
        using SqliteCommand create = new(Create, _connection);
        create.ExecuteNonQuery();
        using SqliteCommand person = new("INSERT INTO person VALUES (@0, @1)", _connection);
        Insert(person, 2, practices * work.People, row => [row, row / work.People]);
        using SqliteCommand window = new("INSERT INTO win VALUES (@0, @1, @2, @3)", _connection);
        Insert(window, 4, practices * work.WindowsEach, row =>
            [row / work.WindowsEach, row % work.WindowsEach, work.WindowStarts[row], work.WindowEnds[row]]);
        using SqliteCommand entry = new("INSERT INTO entry VALUES (@0, @1, @2, @3)", _connection);
        Insert(entry, 4, practices * work.People * work.EntriesEach, row =>
            [row / work.EntriesEach, work.Starts[row], work.Ends[row], row]);
        using SqliteCommand commit = new("COMMIT; ANALYZE;", _connection);
        commit.ExecuteNonQuery();
    }

    public long CountTotal() => Scalar(new($"SELECT sum({Counted}) {Checks}", _connection));

    public void Count(int[] counts) =>
        Read(new($"SELECT p.id, w.number, {Counted} {Checks}", _connection), (person, window, count) =>
            counts[(person * _work.WindowsEach) + window] = count);

    public long AnyTotal() => Scalar(new($"SELECT sum({Found}) {Checks}", _connection));

    public void Any(ulong[] masks)
    {
        Array.Clear(masks);
        Read(new($"SELECT p.id, w.number, {Found} {Checks}", _connection), (person, window, any) =>
            masks[person] |= (ulong)any << window);
    }

    public long EnumerateTotal() => Scalar(new($"SELECT sum(e.place) {Checks} CROSS JOIN entry e ON {Overlap}", _connection));

    public ulong Enumerate()
    {
        ulong sum = 0;
        Read(new($"SELECT p.id, w.number, e.place {Checks} CROSS JOIN entry e ON {Overlap}", _connection), (person, window, entry) =>
            sum = PairSum.Add(sum, entry, (person * _work.WindowsEach) + window));
        return sum;
    }

    public void Dispose() => _connection.Dispose();

    private static void Insert(SqliteCommand command, int columns, int rows, Func<int, int[]> values)
    {
        SqliteParameter[] parameters =
            [.. Enumerable.Range(0, columns).Select(column => command.Parameters.Add($"@{column}", SqliteType.Integer))];
        for (int row = 0; row < rows; row++)
        {
            int[] fields = values(row);
            for (int column = 0; column < columns; column++)
            {
                parameters[column].Value = fields[column];
            }

            command.ExecuteNonQuery();
        }
    }

    private static void Read(SqliteCommand command, Action<int, int, int> row)
    {
        using (command)
        {
            using SqliteDataReader reader = command.ExecuteReader();
            while (reader.Read())
            {
                row(reader.GetInt32(0), reader.GetInt32(1), reader.GetInt32(2));
            }
        }
    }

    private static long Scalar(SqliteCommand command)
    {
        using (command)
        {
            return (long)command.ExecuteScalar()!;
        }
    }
}
