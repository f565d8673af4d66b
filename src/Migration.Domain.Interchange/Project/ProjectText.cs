using System.Text;
using System.Xml;

namespace MigrationDomain.Interchange.Project;

/// <summary>Text that a project file can hold: no control characters, nothing that is not XML, and not too long.</summary>
internal static class ProjectText
{
    /// <summary>The most characters of any text that is written and read.</summary>
    public const int Longest = 4_000;

    /// <summary>The most characters of a name that Microsoft Project keeps.</summary>
    private const int LongestName = 255;

    public static string Name(string text) => Of(text, LongestName);

    public static string Notes(string text) => Of(text, Longest);

    private static string Of(string text, int most)
    {
        StringBuilder plain = new(text.Length);
        for (int place = 0; place < text.Length; place++)
        {
            if (char.IsSurrogatePair(text, place))
            {
                plain.Append(text, place++, 2);
            }
            else if (char.IsWhiteSpace(text[place]))
            {
                plain.Append(' ');
            }
            else if (!char.IsControl(text[place]) && XmlConvert.IsXmlChar(text[place]))
            {
                plain.Append(text[place]);
            }
        }

        string all = plain.ToString().Trim();
        int end = Math.Min(all.Length, most);
        end = end < all.Length && char.IsHighSurrogate(all[end - 1]) ? end - 1 : end;
        return end == 0 ? "-" : all[..end].TrimEnd();
    }
}
