using System.Collections.Immutable;
using System.Text;

namespace MigrationDomain.Interchange.ICalendar.Reading;

/// <summary>Reads a text as content lines: what is folded is put together, names and parameters are told apart from values.</summary>
internal static class ContentLines
{
    private const string NoValue = "The property has no value; write a colon and the value behind it.";

    /// <summary>Reads the lines. A line that is none comes with its number and the reason; it is never repeated, because it may be a note.</summary>
    public static IEnumerable<(int Number, ContentLine? Line, string Fault)> Of(string text)
    {
        StringBuilder whole = new();
        int number = 0;
        foreach (PhysicalLine line in PhysicalLine.Of(text))
        {
            if (number > 0 && line.GoesOn(text))
            {
                whole.Append(text, line.Start + 1, line.Length - 1);
                continue;
            }

            if (number > 0 && whole.Length > 0)
            {
                yield return Read(whole.ToString(), number);
            }

            whole.Clear().Append(text, line.Start, line.Length);
            number = line.Number;
        }

        if (whole.Length > 0)
        {
            yield return Read(whole.ToString(), number);
        }
    }

    private static (int Number, ContentLine? Line, string Fault) Read(string text, int number)
    {
        int place = text.AsSpan().IndexOfAny(';', ':');
        if (place < 1 || !IsName(text.AsSpan(0, place)))
        {
            return (number, null, IsName(text) ? NoValue : "The line does not begin with a name such as DTSTART; write NAME:value, and begin what goes on from the line before with a space.");
        }

        string name = text[..place].ToUpperInvariant();
        ImmutableArray<KeyValuePair<string, string>>.Builder parameters = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        while (place < text.Length && text[place] == ';')
        {
            int equals = text.AsSpan(place + 1).IndexOfAny('=', ':', ';') + place + 1;
            if (equals <= place + 1 || text[equals] != '=' || !IsName(text.AsSpan(place + 1, equals - place - 1)))
            {
                return (number, null, "A parameter has no value; write NAME;PARAMETER=VALUE:value.");
            }

            int end = EndOfParameter(text, equals + 1);
            parameters.Add(new(text[(place + 1)..equals].ToUpperInvariant(), text[(equals + 1)..end].Replace("\"", "", StringComparison.Ordinal)));
            place = end;
        }

        return place < text.Length
            ? (number, new ContentLine(name, parameters.ToImmutable(), text[(place + 1)..], number), "")
            : (number, null, NoValue);
    }

    // A colon or semicolon between quotation marks belongs to the value of the parameter.
    private static int EndOfParameter(string text, int start)
    {
        bool isQuoted = false;
        for (int place = start; place < text.Length; place++)
        {
            isQuoted ^= text[place] == '"';
            if (!isQuoted && text[place] is ';' or ':')
            {
                return place;
            }
        }

        return text.Length;
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (char letter in text)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '_' or '.'))
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
