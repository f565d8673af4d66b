using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MigrationDomain.Testing;

namespace MigrationDomain.Documentation;

/// <summary>README, taken apart.</summary>
internal static partial class Readme
{
    internal static string Text { get; } = Repository.Read("README.md").ReplaceLineEndings("\n");

    /// <summary>The fenced blocks, in order: their language and their text, each line ended by a line feed.</summary>
    internal static ImmutableArray<(string Language, string Text)> Blocks { get; } =
        [.. Fences().Matches(Text).Select(block => (block.Groups["language"].Value, block.Groups["text"].Value))];

    /// <summary>The cells of the rows below a heading row that begins with the given cell, in order.</summary>
    internal static ImmutableArray<ImmutableArray<string>> Rows(string firstHeading) =>
    [
        .. Text.Split('\n')
            .SkipWhile(line => !line.StartsWith($"| {firstHeading} |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToImmutableArray()),
    ];

    /// <summary>What stands in backticks.</summary>
    internal static IEnumerable<string> Codes(string cell) => Backticks().Matches(cell).Select(code => code.Groups["code"].Value);

    [GeneratedRegex("^```(?<language>[a-z]+)\\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 2_000)]
    private static partial Regex Fences();

    [GeneratedRegex("`(?<code>[^`]+)`", RegexOptions.ExplicitCapture, 2_000)]
    private static partial Regex Backticks();
}
