using System.CommandLine;
using System.CommandLine.Parsing;
using MigrationDomain.Interchange;

namespace Planner.Commands;

/// <summary>The options every command has: how the answer is written, and where to.</summary>
internal static class OutputFormat
{
    public const string Text = "text";
    public const string Json = "json";

    public static Option<string> FormatOption(IReadOnlyCollection<string> formats) => new("--format")
    {
        Description = $"How the answer is written: {EnglishList.Or(formats)}.",
        HelpName = string.Join('|', formats),
        DefaultValueFactory = _ => Text,
        CustomParser = result => Parse(result, formats),
    };

    public static Option<string?> FileOption() => new("--output", "-o")
    {
        Description = "The file to write the answer to, instead of standard output.",
        HelpName = "FILE",
    };

    private static string? Parse(ArgumentResult result, IReadOnlyCollection<string> formats)
    {
        string word = result.Tokens is [var token] ? token.Value : "";
        if (!formats.Contains(word, StringComparer.Ordinal))
        {
            result.AddError($"--format: {Shown.Quote(word)} is not a format; use {EnglishList.Or(formats)}.");
        }

        return word;
    }
}
