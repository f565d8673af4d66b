using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Rules;
using NodaTime;

namespace MigrationDomain.Interchange.Csv;

/// <summary>Reads and writes the rows of a rota.</summary>
internal sealed class RotaRow(CsvDates dates, List<Fault> faults)
{
    private static readonly ImmutableArray<string> Columns = ["who", "kind", "from", "to"];
    private static readonly ImmutableArray<string> Kinds = [.. Word.All<CommitmentKind>()];

    private int[] _columns = [];

    public static string Kind(CommitmentKind kind) => Kinds[(int)kind];

    public static (string From, string To) Span(BusyTime when, CsvSheet sheet) => when.IsWholeDays
        ? (sheet.Day(when.Start.Date), sheet.Day(when.End.Date.PlusDays(-1)))
        : (BusyText.From(when), BusyText.To(when));

    /// <summary>Finds the columns; false, with the faults, when they are not those of a rota.</summary>
    public bool ReadHead(CsvRow row)
    {
        _columns = [.. Columns.Select(column => row.Cells.IndexOf(column))];
        for (int column = 0; column < row.Cells.Length; column++)
        {
            string name = row.Cells[column];
            if (!Columns.Contains(name, StringComparer.Ordinal) || row.Cells.IndexOf(name) != column)
            {
                faults.Add(new Fault(row.Place(column), $"{Shown.Quote(name)} is {(Columns.Contains(name, StringComparer.Ordinal) ? "named twice" : "not a column of a rota")}; name the columns who, kind, from and to, each once."));
            }
        }

        foreach (string missing in Columns.Where(column => !row.Cells.Contains(column, StringComparer.Ordinal)))
        {
            faults.Add(new Fault(row.Place(0), $"The column '{missing}' is missing; name the columns who, kind, from and to, each once."));
        }

        return faults.Count == 0;
    }

    /// <summary>Reads a commitment; null, with every fault of the row, when it is not one.</summary>
    public Commitment? Read(CsvRow row)
    {
        if (row.Cells.Length != Columns.Length)
        {
            faults.Add(new Fault(row.Place(0), Invariant($"The row has {row.Cells.Length} {(row.Cells.Length == 1 ? "cell" : "cells")}; write {Columns.Length}, one for each column.")));
            return null;
        }

        string who = row.Cells[_columns[0]];
        if (string.IsNullOrWhiteSpace(who))
        {
            faults.Add(new Fault(row.Place(_columns[0]), "Nobody is named; write the id of a person or a room."));
        }

        int kind = Kinds.IndexOf(row.Cells[_columns[1]]);
        if (kind < 0)
        {
            faults.Add(new Fault(row.Place(_columns[1]), $"{Shown.Quote(row.Cells[_columns[1]])} is not a kind of commitment; write {EnglishList.Or(Kinds)}."));
        }

        BusyTime? when = When(row);
        return string.IsNullOrWhiteSpace(who) || kind < 0 || when is null ? null : new Commitment(who, (CommitmentKind)kind, when);
    }

    private BusyTime? When(CsvRow row)
    {
        (string from, string to) = (row.Cells[_columns[2]], row.Cells[_columns[3]]);
        if (TimeText.IsMeant(from) != TimeText.IsMeant(to))
        {
            faults.Add(new Fault(row.Place(_columns[3]), $"{Shown.Quote(from)} and {Shown.Quote(to)} are a day and a time; write two days or two times."));
            return null;
        }

        return TimeText.IsMeant(from) ? Times(row, from, to) : Days(row, from, to);
    }

    private BusyTime? Times(CsvRow row, string from, string to)
    {
        bool isFrom = TimeText.TryRead(from, out LocalDateTime start, out string startFault);
        bool isTo = TimeText.TryRead(to, out LocalDateTime end, out string endFault);
        AddFaults(row, startFault, endFault);
        return isFrom && isTo && IsOrdered(row, start < end, $"{Shown.Quote(to)} is not after {Shown.Quote(from)}; swap the two or lengthen the time.") ? BusyTime.Between(start, end) : null;
    }

    private BusyTime? Days(CsvRow row, string from, string to)
    {
        bool isFrom = TryDay(from, out LocalDate first, out string firstFault);
        bool isTo = TryDay(to, out LocalDate last, out string lastFault);
        AddFaults(row, firstFault, lastFault);
        return isFrom && isTo && IsOrdered(row, first <= last, $"{Shown.Quote(to)} is before {Shown.Quote(from)}; swap the two.") ? BusyTime.Days(first, last) : null;
    }

    private bool TryDay(string text, out LocalDate day, out string fault)
    {
        if (dates == CsvDates.Iso)
        {
            return DateText.TryRead(text, out day, out fault);
        }

        day = default;
        bool hasShape = text.Length == 10 && text[2] == '/' && text[5] == '/' && DateText.TryRead($"{text[6..]}-{text[3..5]}-{text[..2]}", out day, out _);
        fault = hasShape ? "" : $"{Shown.Quote(text)} is not a day; write DD/MM/YYYY, such as 15/09/2026.";
        return hasShape;
    }

    private bool IsOrdered(CsvRow row, bool isOrdered, string fault)
    {
        if (!isOrdered)
        {
            faults.Add(new Fault(row.Place(_columns[3]), fault));
        }

        return isOrdered;
    }

    private void AddFaults(CsvRow row, string from, string to)
    {
        if (from.Length > 0)
        {
            faults.Add(new Fault(row.Place(_columns[2]), from));
        }

        if (to.Length > 0)
        {
            faults.Add(new Fault(row.Place(_columns[3]), to));
        }
    }
}
