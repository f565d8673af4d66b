using System.Text;
using MigrationDomain.Interchange.ICalendar.Reading;

namespace MigrationDomain.Interchange.ICalendar.Linting;

/// <summary>Checks lines as they stand in the file: their ends, their length, and where they are folded.</summary>
internal static class LineLint
{
    private const int MostOctets = 75;
    private const char Broken = '\ufffd';

    public static void Check(string text, LintSheet sheet)
    {
        PhysicalLine? before = null;
        Dictionary<string, (int First, int Count)> endings = new(StringComparer.Ordinal);
        foreach (PhysicalLine line in PhysicalLine.Of(text))
        {
            (int first, int count) = endings.GetValueOrDefault(line.Ending, (line.Number, 0));
            endings[line.Ending] = (first, count + 1);
            Check(text, line, sheet);
            if (before is { } last && line.GoesOn(text))
            {
                CheckFold(text, last, line, sheet);
            }

            before = line;
        }

        Report(endings, "\n", "a line feed", sheet);
        Report(endings, "\r", "a carriage return", sheet);
        if (endings.TryGetValue("", out (int First, int Count) open))
        {
            sheet.Add(open.First, "The last line has no end; end it with CR LF.");
        }
    }

    private static void Report(Dictionary<string, (int First, int Count)> endings, string ending, string name, LintSheet sheet)
    {
        if (endings.TryGetValue(ending, out (int First, int Count) found))
        {
            sheet.Add(found.First, Invariant($"The line ends with {name} alone, as {found.Count} in all {(found.Count == 1 ? "does" : "do")}; end lines with CR LF."));
        }
    }

    private static void Check(string text, PhysicalLine line, LintSheet sheet)
    {
        ReadOnlySpan<char> content = text.AsSpan(line.Start, line.Length);
        int octets = Encoding.UTF8.GetByteCount(content);
        if (octets > MostOctets)
        {
            sheet.Add(line.Number, Invariant($"The line has {octets} octets; fold it after at most {MostOctets}."));
        }

        if (line.Length == 0)
        {
            sheet.Add(line.Number, "The line is empty; remove it.");
        }

        foreach (char letter in content)
        {
            if (letter != '\t' && char.IsControl(letter))
            {
                sheet.Add(line.Number, Invariant($"The line has a control character (\\u{(int)letter:x4}) in it; remove it."));
                break;
            }
        }
    }

    // Half a character is what is left of one that was folded after some of its octets and then decoded line by line.
    private static void CheckFold(string text, PhysicalLine last, PhysicalLine line, LintSheet sheet)
    {
        char left = last.Length == 0 ? ' ' : text[last.Start + last.Length - 1];
        char right = line.Length == 1 ? ' ' : text[line.Start + 1];
        if ((left == Broken && right == Broken) || char.IsSurrogatePair(left, right))
        {
            sheet.Add(line.Number, "The fold splits a character; fold between two characters, not between the octets of one.");
        }
    }
}
