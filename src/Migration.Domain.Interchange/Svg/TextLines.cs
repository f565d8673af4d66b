using System.Collections.Immutable;
using System.Globalization;

namespace MigrationDomain.Interchange.Svg;

/// <summary>A text broken into lines that fit.</summary>
/// <param name="Lines">At least one line.</param>
/// <param name="IsCut">Whether there was more than fits; the last line then ends in an ellipsis.</param>
internal sealed record TextLines(ImmutableArray<string> Lines, bool IsCut)
{
    private const string More = "…";

    /// <summary>Breaks a text at its spaces, and inside a word that is wider than a line.</summary>
    public static TextLines Of(string text, double width, double size, bool isBold, int most)
    {
        List<string> lines = [];
        string rest = text;
        while (rest.Length > 0)
        {
            string line = First(rest, width, size, isBold);
            rest = rest[line.Length..].TrimStart(' ');
            if (lines.Count == most - 1 && rest.Length > 0)
            {
                lines.Add(Cut(line + " " + rest, width - TextWidth.Of(More, size, isBold), size, isBold) + More);
                return new TextLines([.. lines], true);
            }

            lines.Add(line.TrimEnd(' '));
        }

        return new TextLines([.. lines], false);
    }

    private static string First(string text, double width, double size, bool isBold)
    {
        if (TextWidth.Of(text, size, isBold) <= width)
        {
            return text;
        }

        string fitting = Cut(text, width, size, isBold);
        int space = text[fitting.Length] == ' ' ? fitting.Length : fitting.LastIndexOf(' ');
        return space > 0 ? text[..space] : fitting;
    }

    /// <summary>As much of the text as fits, at least one character as people see them.</summary>
    private static string Cut(string text, double width, double size, bool isBold)
    {
        double used = 0;
        int end = 0;
        while (end < text.Length)
        {
            int next = StringInfo.GetNextTextElementLength(text, end);
            used += TextWidth.Of(text.Substring(end, next), size, isBold);
            if (used > width && end > 0)
            {
                break;
            }

            end += next;
        }

        return text[..end];
    }
}
