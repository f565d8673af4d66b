namespace MigrationDomain.Interchange.Markdown;

/// <summary>Headings, paragraphs and pipe tables, lines ended by line feeds.</summary>
internal sealed class MarkdownPage(TextWriter output)
{
    private bool _isEmpty = true;

    public void Heading(int level, string text) => Block(() => Line($"{new string('#', level)} {MarkdownText.Of(text)}"));

    public void Paragraph(string text) => Block(() => Line(MarkdownText.Of(text)));

    /// <summary>A table, or the word "None." where there are no rows.</summary>
    public void Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        using IEnumerator<IReadOnlyList<string>> row = rows.GetEnumerator();
        if (!row.MoveNext())
        {
            Paragraph("None.");
            return;
        }

        Block(() =>
        {
            Line(Row(columns));
            Line(Row(columns.Select(_ => "---")));
            do
            {
                Line(Row(row.Current.Select(MarkdownText.Of)));
            }
            while (row.MoveNext());
        });
    }

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private void Block(Action write)
    {
        if (!_isEmpty)
        {
            Line("");
        }

        _isEmpty = false;
        write();
    }

    private void Line(string text)
    {
        output.Write(text);
        output.Write('\n');
    }
}
