using NodaTime;

namespace MigrationDomain.Interchange.Csv;

/// <summary>Writes rows as RFC 4180 wants them: commas, quotes where needed, lines ended by carriage return and line feed.</summary>
internal sealed class CsvSheet
{
    private readonly TextWriter _output;
    private readonly CsvOptions _options;
    private readonly int _columns;

    public CsvSheet(TextWriter output, CsvOptions? options, params string[] columns)
    {
        _output = output;
        _options = options ?? new CsvOptions();
        _columns = columns.Length;
        if (_options.HasMark)
        {
            output.Write('\ufeff');
        }

        Row(columns);
    }

    public void Row(params ReadOnlySpan<string> cells)
    {
        if (cells.Length != _columns)
        {
            throw new ArgumentException(Invariant($"A row has {cells.Length} cells; the sheet has {_columns} columns."), nameof(cells));
        }

        for (int column = 0; column < cells.Length; column++)
        {
            _output.Write(column == 0 ? "" : ",");
            _output.Write(CsvCell.Of(cells[column]));
        }

        _output.Write("\r\n");
    }

    /// <summary>A day; empty when there is none.</summary>
    public string Day(LocalDate? day) => day switch
    {
        null => "",
        { } known when _options.Dates == CsvDates.DayMonthYear => Invariant($"{known:dd'/'MM'/'uuuu}"),
        { } known => Invariant($"{known:uuuu-MM-dd}"),
    };
}
