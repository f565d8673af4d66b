using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using MigrationDomain.Interchange;

namespace Planner.Commands;

/// <summary>An option whose value is a whole number.</summary>
internal static class WholeNumberOption
{
    public static Option<int?> Create(string name, string description, int least, int most) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result => Parse(name, result, least, most),
    };

    private static int? Parse(string name, ArgumentResult result, int least, int most)
    {
        string text = result.Tokens is [var token] ? token.Value : "";
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most)
        {
            return number;
        }

        result.AddError(Invariant($"{name}: {Shown.Quote(text)} is not a whole number from {least} to {most}; write one."));
        return null;
    }
}
