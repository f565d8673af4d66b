using System.Text;

namespace MigrationDomain.Interchange.Markdown;

/// <summary>Text that Markdown shows as it is, on one line, also in a cell of a table.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_{}[]<>#|~!&@";

    public static string Of(string text)
    {
        StringBuilder escaped = new(text.Length + 8);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029)
            {
                escaped.Append(' ');
            }
            else
            {
                escaped.Append(rune.IsAscii && Special.Contains((char)rune.Value, StringComparison.Ordinal) ? "\\" : "").Append(rune.ToString());
            }
        }

        return escaped.ToString().Trim();
    }
}
