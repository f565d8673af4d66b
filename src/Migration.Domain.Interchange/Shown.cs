using System.Globalization;
using System.Text;

namespace MigrationDomain.Interchange;

/// <summary>Somebody's text, made fit to be shown: nothing that moves a cursor, nothing without end.</summary>
internal static class Shown
{
    /// <summary>The most characters of a value that a message repeats.</summary>
    public const int Longest = 60;

    /// <summary>The text between single quotes, cut after <see cref="Longest"/> characters.</summary>
    public static string Quote(string text) => $"'{Cut(text)}'";

    /// <summary>The text with every control character, line break and change of direction written as <c>\uXXXX</c>.</summary>
    public static string Plain(string text)
    {
        if (!text.Any(IsUnsafe))
        {
            return text;
        }

        StringBuilder plain = new(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                plain.Append(text, i++, 2);
            }
            else if (IsUnsafe(text[i]))
            {
                plain.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }

    private static string Cut(string text)
    {
        if (text.Length <= Longest)
        {
            return Plain(text);
        }

        int end = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return Plain(text[..end]) + "…";
    }

    private static bool IsUnsafe(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control
        or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
}
