using System.Diagnostics;

namespace MigrationDomain.Interchange.Csv;

/// <summary>How a CSV file is written.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record CsvOptions
{
    /// <summary>How dates are written; ISO dates unless said otherwise.</summary>
    public CsvDates Dates { get; init; }

    /// <summary>Whether the file begins with a byte order mark, by which Excel knows that it is UTF-8.</summary>
    public bool HasMark { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{(Dates == CsvDates.Iso ? "ISO dates" : "dates as day/month/year")}{(HasMark ? ", with a byte order mark" : "")}";
}
