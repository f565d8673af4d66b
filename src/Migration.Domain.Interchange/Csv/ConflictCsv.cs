using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Planning;

namespace MigrationDomain.Interchange.Csv;

/// <summary>Writes conflicts as CSV.</summary>
/// <remarks>Columns: code, severity, who, role, days, message. Days have a semicolon between them; who is empty for all but planners. Otherwise as <see cref="ScheduleCsv"/>.</remarks>
public static class ConflictCsv
{
    /// <summary>Writes one row for each conflict, in the order given.</summary>
    /// <param name="output">Where to write. It is neither flushed nor closed.</param>
    /// <param name="conflicts">The conflicts.</param>
    /// <param name="audience">For whom they are put into words.</param>
    /// <param name="options">How it is written; ISO dates and no byte order mark when left out.</param>
    /// <returns>What the file could not carry.</returns>
    public static ImmutableArray<Loss> Write(TextWriter output, IEnumerable<Conflict> conflicts, Audience audience = Audience.Planner, CsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(conflicts);
        CsvSheet sheet = new(output, options, "code", "severity", "who", "role", "days", "message");
        foreach (Conflict conflict in conflicts)
        {
            sheet.Row(
                conflict.Code,
                Word.Of(conflict.Severity),
                audience == Audience.Planner ? conflict.Who ?? "" : "",
                audience == Audience.Public ? "" : conflict.Role?.Value ?? "",
                string.Join(';', conflict.Days.Select(day => sheet.Day(day))),
                conflict.Explain(audience));
        }

        return [new Loss("overlaps", "The times of the overlaps and the sources of the demands are not in the file; the JSON document has them.")];
    }
}
