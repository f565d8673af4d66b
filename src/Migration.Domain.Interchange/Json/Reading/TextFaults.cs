using System.Text;
using System.Text.Unicode;

namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>What can be wrong with a text before it is read as JSON.</summary>
internal static class TextFaults
{
    /// <summary>Reports an empty text, or one that is not UTF-8.</summary>
    /// <returns>Whether something was reported.</returns>
    public static bool Find(ReadOnlyMemory<byte> text, Faults faults)
    {
        ReadOnlySpan<byte> bytes = text.Span;
        if (bytes.Trim(" \t\r\n"u8).IsEmpty)
        {
            faults.Report(Place.Text(1, 1, 0), "The text is empty; give a JSON object.");
            return true;
        }

        // No JSON has a zero in it; every other byte of plain text in UTF-16 is one.
        if (bytes[..Math.Min(bytes.Length, 4)].Contains((byte)0))
        {
            faults.Report(Place.Text(1, 1, 0), "The text is not UTF-8, it begins with zeros, perhaps because it is UTF-16; save the file as UTF-8.");
            return true;
        }

        if (Utf8.IsValid(bytes))
        {
            return false;
        }

        int wrong = FirstWrong(bytes);
        faults.Report(new TextLines(text).PlaceOf(wrong), Invariant($"The byte 0x{bytes[wrong]:X2} is not UTF-8 here; save the file as UTF-8."));
        return true;
    }

    private static int FirstWrong(ReadOnlySpan<byte> bytes)
    {
        int position = 0;
        while (Rune.DecodeFromUtf8(bytes[position..], out _, out int length) == System.Buffers.OperationStatus.Done)
        {
            position += length;
        }

        return position;
    }
}
