namespace MigrationDomain.Interchange.ICalendar.Reading;

/// <summary>One line of the file as it stands there, before folded lines are put together.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Start">The place of its first character.</param>
/// <param name="Length">How many characters it has, the line end not counted.</param>
/// <param name="Ending">How it ends: CR LF, LF or CR alone, or nothing at the end of the file.</param>
internal readonly record struct PhysicalLine(int Number, int Start, int Length, string Ending)
{
    /// <summary>The lines of a text. What stands behind the last line end is a line only when there is something.</summary>
    public static IEnumerable<PhysicalLine> Of(string text)
    {
        int start = text.StartsWith('\ufeff') ? 1 : 0;
        for (int number = 1; start < text.Length; number++)
        {
            int length = text.AsSpan(start).IndexOfAny('\r', '\n');
            if (length < 0)
            {
                yield return new PhysicalLine(number, start, text.Length - start, "");
                yield break;
            }

            string ending = text[start + length] == '\n' ? "\n" : start + length + 1 < text.Length && text[start + length + 1] == '\n' ? "\r\n" : "\r";
            yield return new PhysicalLine(number, start, length, ending);
            start += length + ending.Length;
        }
    }

    /// <summary>Whether it goes on with the line before it: it begins with a space or a tab.</summary>
    public bool GoesOn(string text) => Length > 0 && text[Start] is ' ' or '\t';
}
