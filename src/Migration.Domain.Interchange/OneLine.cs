using System.Globalization;
using System.Text;

namespace MigrationDomain.Interchange;

/// <summary>Somebody's text as pictures, pages and letters can show it: what XML allows, on one line, and nothing that turns the direction of what follows.</summary>
internal static class OneLine
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>The text without what cannot be shown; a hyphen where nothing is left.</summary>
    public static string Of(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            plain.Append(Shown(rune));
        }

        string shown = string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return shown.Length == 0 ? "-" : shown;
    }

    // Joiners are the one kind of format character that changes no more than the letters beside it.
    private static string Shown(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        _ when Rune.IsWhiteSpace(rune) => " ",
        _ when (rune.Value & 0xFFFE) == 0xFFFE => "\uFFFD",
        UnicodeCategory.Control => " ",
        UnicodeCategory.Format when rune.Value is not (ZeroWidthNonJoiner or ZeroWidthJoiner) => "",
        _ => rune.ToString(),
    };
}
