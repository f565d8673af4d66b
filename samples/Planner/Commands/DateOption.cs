using System.CommandLine;
using System.CommandLine.Parsing;
using MigrationDomain.Interchange;
using NodaTime;

namespace Planner.Commands;

/// <summary>An option whose value is a day.</summary>
internal static class DateOption
{
    public static Option<LocalDate?> Create(string name, string description, bool required) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        Required = required,
        CustomParser = result => Parse(name, result),
    };

    private static LocalDate? Parse(string name, ArgumentResult result)
    {
        string text = result.Tokens is [var token] ? token.Value : "";
        if (DateText.TryRead(text, out LocalDate date, out string fault))
        {
            return date;
        }

        result.AddError($"{name}: {fault}");
        return null;
    }
}
