using System.Text;
using System.Xml;

namespace MigrationDomain.Interchange.Project;

/// <summary>Text that a project file can hold: no control characters, nothing that is not XML, and not too long.</summary>
internal static class ProjectText
{
    /// <summary>The most characters of a name that Microsoft Project keeps.</summary>
    private const int Longest = 255;

    public static string Of(string text)
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
        int end = Math.Min(all.Length, Longest);
        end = end < all.Length && char.IsHighSurrogate(all[end - 1]) ? end - 1 : end;
        return end == 0 ? "-" : all[..end].TrimEnd();
    }
}
