using System.Collections.Frozen;
using System.Text;

namespace MigrationDomain.Interchange.Mermaid;

/// <summary>Text that Mermaid reads as text: no character that ends a name or starts a comment, and no statement's word at the start.</summary>
internal static class GanttText
{
    // Mermaid takes a line that starts with one of these words, in any case, for a statement of its own.
    private static readonly FrozenSet<string> Statements = new[]
    {
        "acctitle", "accdescr", "axisformat", "call", "click", "dateformat", "excludes", "gantt", "href", "inclusiveenddates", "includes",
        "section", "tickinterval", "title", "todaymarker", "topaxis", "weekday", "weekend",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The text as Mermaid will show it.</summary>
    public static string Of(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            plain.Append(Plain(rune));
        }

        string name = string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        string first = string.Concat(name.TakeWhile(char.IsLetter));
        return name.Length == 0 ? "-" : Statements.Contains(first) || name[0] == '-' ? $"'{name}'" : name;
    }

    // A colon ends a name, a semicolon a line, a hash starts an entity, a percent sign may start a comment, braces and angle brackets mark-up.
    private static string Plain(Rune rune) => rune.Value switch
    {
        ':' => " -",
        ';' => ",",
        '#' => "no. ",
        '%' => " percent",
        '{' or '[' or '<' => "(",
        '}' or ']' or '>' => ")",
        '`' or '"' or '\\' => "'",
        _ when Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) || rune == Rune.ReplacementChar => " ",
        _ => rune.ToString(),
    };
}
