using System.Text;

namespace MigrationDomain.Interchange.ICalendar;

/// <summary>Content lines as RFC 5545 wants them: escaped, folded after 75 octets, ended by carriage return and line feed.</summary>
internal sealed class CalendarText(TextWriter output)
{
    private const int MostOctets = 75;

    /// <summary>A line whose value is not text, such as a date or a status.</summary>
    public void Line(string name, string value) => Fold($"{name}:{value}");

    /// <summary>A line whose value is text for people.</summary>
    public void Text(string name, string text) => Fold($"{name}:{Escaped(text)}");

    public static string Escaped(string text)
    {
        StringBuilder escaped = new(text.Length + 8);
        foreach (Rune rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            escaped.Append(rune.Value switch
            {
                '\\' => "\\\\",
                ';' => "\\;",
                ',' => "\\,",
                '\n' => "\\n",
                _ when Rune.IsControl(rune) => " ",
                _ => rune.ToString(),
            });
        }

        return escaped.ToString();
    }

    // A line that goes on begins with a space, which counts; a character is never split between two lines.
    private void Fold(string line)
    {
        int octets = 0;
        foreach (Rune rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                output.Write("\r\n ");
                octets = 1;
            }

            output.Write(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        output.Write("\r\n");
    }
}
