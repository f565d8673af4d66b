using System.Collections.Immutable;

namespace MigrationDomain.Interchange.Csv;

/// <summary>One row of a file, with the place of each cell.</summary>
/// <param name="Line">The line on which the row begins, from 1.</param>
/// <param name="Cells">The texts of the cells, guards taken away.</param>
internal sealed record CsvRow(int Line, ImmutableArray<string> Cells)
{
    /// <summary>For example "line 3, column 2": columns are those of the sheet, from 1.</summary>
    public string Place(int column) => Place(Line, column);

    public static string Place(int line, int column) => Invariant($"line {line}, column {column + 1}");
}
