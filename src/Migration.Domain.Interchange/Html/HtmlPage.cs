using System.Security;

namespace MigrationDomain.Interchange.Html;

/// <summary>Writes elements with their text escaped, one to a line.</summary>
internal sealed class HtmlPage(TextWriter output)
{
    private const int LongestDay = 15;

    // The one sheet of style stands in the page; everything else is forbidden.
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    public void Begin(string title, string style)
    {
        Line("<!DOCTYPE html>");
        Line("<html lang=\"en-GB\">");
        Line("<head>");
        Line("<meta charset=\"utf-8\">");
        Line($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\">");
        Line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        Element("title", title);
        Line($"<style>\n{style}</style>");
        Line("</head>");
        Line("<body>");
        Line("<main>");
    }

    public void End(string remark)
    {
        Line("</main>");
        Line($"<footer><p>{Escaped(remark)}</p></footer>");
        Line("</body>");
        Line("</html>");
    }

    public void Element(string name, string text) => Line($"<{name}>{Escaped(text)}</{name}>");

    public void Line(string markup)
    {
        output.Write(markup);
        output.Write('\n');
    }

    /// <summary>A section with a heading, and a table or the word "None.".</summary>
    /// <param name="id">The id of the section.</param>
    /// <param name="heading">Its heading, which also captions the table.</param>
    /// <param name="remark">What else its caption says: a sentence.</param>
    /// <param name="columns">The heads of the columns.</param>
    /// <param name="rows">The cells; the first of each row is its head.</param>
    public void Table(string id, string heading, string remark, IReadOnlyList<string> columns, IEnumerable<ReportRow> rows)
    {
        Line($"<section aria-labelledby=\"{id}\">");
        Line($"<h2 id=\"{id}\">{Escaped(heading)}</h2>");
        ReportRow[] all = [.. rows];
        if (all.Length == 0)
        {
            Line("<p>None.</p>");
        }
        else
        {
            Line("<table>");
            Line($"<caption>{Escaped(heading)}: {Invariant($"{all.Length}")}. {Escaped(remark)}</caption>");
            Line($"<thead><tr>{string.Concat(columns.Select(column => $"<th scope=\"col\">{Escaped(column)}</th>"))}</tr></thead>");
            Line("<tbody>");
            foreach (ReportRow row in all)
            {
                Line(Row(row, columns));
            }

            Line("</tbody>");
            Line("</table>");
        }

        Line("</section>");
    }

    // On a telephone each cell stands on a line of its own, after the name of its column.
    private static string Row(ReportRow row, IReadOnlyList<string> columns)
    {
        string id = row.Id.Length == 0 ? "" : $" id=\"{row.Id}\"";
        string weight = row.Weight is null ? "" : $" class=\"{row.Weight}\"";
        return $"<tr{id}{weight}><th scope=\"row\"{Short(row.Cells[0])}>{Escaped(row.Cells[0])}</th>{string.Concat(row.Cells.Skip(1).Select((cell, place) => Cell(cell, columns[place + 1])))}</tr>";
    }

    private static string Cell(string text, string column) =>
        $"<td data-name=\"{Escaped(column)}\"{Short(text)}>{(text.Length == 0 ? "" : Listed(OneLine.Of(text)))}</td>";

    // What is as short as a day stays on one line, also where several stand together.
    private static string Listed(string text) => text.Split("; ") is { Length: > 1 } parts && parts.All(IsShort)
        ? string.Join("; ", parts.Select(part => $"<span{Short(part)}>{SecurityElement.Escape(part)}</span>"))
        : SecurityElement.Escape(text);

    private static string Short(string text) => IsShort(text) ? " class=\"short\"" : "";

    private static bool IsShort(string text) => text.Length is > 0 and <= LongestDay;

    private static string Escaped(string text) => SecurityElement.Escape(OneLine.Of(text));
}
