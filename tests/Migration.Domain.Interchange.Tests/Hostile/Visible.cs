using System.Globalization;
using System.Text;

namespace MigrationDomain.Interchange.Hostile;

/// <summary>What somebody sees of a text: a format that has no room for the rest loses nothing of it and adds nothing to it.</summary>
internal static class Visible
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>The text without blanks, ends of lines, control and format characters, joiners apart; half a character or none is U+FFFD.</summary>
    internal static string Of(string text) =>
        string.Concat(text.EnumerateRunes().Where(IsSeen).Select(rune => (rune.Value & 0xFFFE) == 0xFFFE ? Rune.ReplacementChar : rune));

    /// <summary>Whether a line can hold the text as it is: words with one blank between.</summary>
    internal static bool IsLine(string text) => text == string.Join(' ', text.Split(' ').Select(Of).Where(word => word.Length > 0));

    /// <summary>Fails unless a line shows a text: as it is when it is a line already, otherwise all that is seen of it, and a hyphen when that is nothing.</summary>
    internal static void Shows(string line, string text)
    {
        line.Any(char.IsControl).Should().BeFalse();
        if (IsLine(text))
        {
            line.Should().Be(text);
        }
        else
        {
            Of(line).Should().Be(Of(text) is { Length: > 0 } seen ? seen : "-");
        }
    }

    private static bool IsSeen(Rune rune) => rune.Value is ZeroWidthNonJoiner or ZeroWidthJoiner
        || (!Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format));
}
