namespace MigrationDomain.Interchange.Html;

/// <summary>A row of a table of the report.</summary>
/// <param name="Id">Its id in the page; empty for none.</param>
/// <param name="Weight">How it is marked; <see langword="null"/> for not at all.</param>
/// <param name="Cells">The texts, the first of which names the row.</param>
internal sealed record ReportRow(string Id, string? Weight, params IReadOnlyList<string> Cells);
