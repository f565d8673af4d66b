using System.Text;
using System.Text.Json;

namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>Says in plain words what is wrong with a text that is not JSON.</summary>
internal static class SyntaxFaults
{
    public static void Report(ReadOnlyMemory<byte> text, JsonException fault, long consumed, Faults faults)
    {
        int position = Position(text.Span, fault, consumed);
        faults.Report(new TextLines(text).PlaceOf(position), Sentence(text.Span, position));
    }

    private static int Position(ReadOnlySpan<byte> text, JsonException fault, long consumed)
    {
        if (fault.LineNumber is not { } line || fault.BytePositionInLine is not { } column)
        {
            return (int)consumed;
        }

        int start = 0;
        for (long i = 0; i < line; i++)
        {
            int next = text[start..].IndexOf((byte)'\n');
            if (next < 0)
            {
                break;
            }

            start += next + 1;
        }

        return (int)Math.Min(start + column, text.Length);
    }

    private static string Sentence(ReadOnlySpan<byte> text, int position)
    {
        if (text[position..].Trim(" \t\r\n"u8).IsEmpty)
        {
            return "The text ends before the JSON does; close every quote, bracket and brace.";
        }

        Rune.DecodeFromUtf8(text[position..], out Rune rune, out _);
        string here = rune.ToString();
        byte before = text[..position].TrimEnd(" \t\r\n"u8) is [.., var last] ? last : (byte)0;
        return (char)(rune.IsBmp ? rune.Value : 'x') switch
        {
            ']' or '}' when before == ',' => $"A comma stands before '{here}'; remove the comma.",
            '/' => "'/' begins a comment, which JSON does not have; remove the comment.",
            '\'' => "A single quote stands here; write JSON texts and names in double quotes.",
            'N' or 'I' => $"'{here}' is not expected here, and JSON has no NaN and no Infinity; write a number or a text in double quotes.",
            < ' ' => $"A line break or control character ({Shown.Plain(here)}) stands inside a text; write it as an escape such as \\n.",
            _ => $"'{Shown.Plain(here)}' is not expected here; look for a missing or surplus quote, comma, colon or bracket before it.",
        };
    }
}
