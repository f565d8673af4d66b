using MigrationDomain.Interchange.ICalendar.Reading;

namespace MigrationDomain.Interchange.ICalendar.Linting;

/// <summary>Checks how text for people is escaped.</summary>
internal static class TextLint
{
    private static readonly string[] Texts = ["SUMMARY", "DESCRIPTION", "LOCATION", "COMMENT", "CONTACT", "UID", "PRODID", "TZNAME", "RELATED-TO"];
    private static readonly string[] Lists = ["CATEGORIES", "RESOURCES"];

    public static void Check(ContentLine line, LintSheet sheet)
    {
        bool isList = Lists.Contains(line.Name, StringComparer.Ordinal);
        if ((isList || Texts.Contains(line.Name, StringComparer.Ordinal)) && Fault(line.Value, isList) is { } fault)
        {
            sheet.Add(line.Line, $"{line.Name} has {fault}.");
        }
    }

    private static string? Fault(string text, bool isList)
    {
        for (int place = 0; place < text.Length; place++)
        {
            switch (text[place])
            {
                case '\\' when place + 1 == text.Length || text[place + 1] is not ('\\' or ';' or ',' or 'n' or 'N'):
                    return "a backslash that escapes nothing; write it as \\\\";
                case '\\':
                    place++;
                    break;
                case ';':
                    return "a semicolon in its text; write it as \\;";
                case ',' when !isList:
                    return "a comma in its text; write it as \\,";
            }
        }

        return null;
    }
}
