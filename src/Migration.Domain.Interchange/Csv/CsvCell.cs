namespace MigrationDomain.Interchange.Csv;

/// <summary>One cell, as it stands in the file.</summary>
/// <remarks>
/// A spreadsheet runs a cell that begins like a formula. Such a cell is written behind an apostrophe, and so is one that begins with an
/// apostrophe itself; reading takes it away again, so that every text comes back as it was.
/// </remarks>
internal static class CsvCell
{
    private const string Guarded = "=+-@\t\r'";

    /// <summary>The text, guarded and where need be quoted.</summary>
    public static string Of(string text)
    {
        string guarded = text.Length > 0 && Guarded.Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text;
        bool isPlain = guarded.AsSpan().IndexOfAny("\",\r\n") < 0 && guarded == guarded.Trim();
        return isPlain ? guarded : $"\"{guarded.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>The text behind the guard.</summary>
    public static string Unguarded(string cell) =>
        cell.Length > 1 && cell[0] == '\'' && Guarded.Contains(cell[1], StringComparison.Ordinal) ? cell[1..] : cell;
}
