using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace MigrationDomain.Interchange.Letters;

/// <summary>Fills a wording in, and keeps what is missing.</summary>
internal sealed partial class LetterFilling(IReadOnlyDictionary<string, LetterValue> values)
{
    private readonly List<string> _missing = [];

    public ImmutableArray<string> Missing => [.. _missing.Distinct(StringComparer.Ordinal)];

    /// <summary>The letter: paragraphs are kept apart by one empty line, and those about nothing are left out.</summary>
    public string Fill(string wording)
    {
        string[] unknown = [.. Names(wording).Where(name => !values.ContainsKey(name)).Distinct(StringComparer.Ordinal)];
        if (unknown.Length > 0)
        {
            throw new ArgumentException($"{Shown.Quote($"{{{unknown[0]}}}")} is no name that a letter fills in; names are {EnglishList.And([.. values.Keys])}.", nameof(wording));
        }

        IEnumerable<string> lines = wording.ReplaceLineEndings("\n").Split('\n')
            .Where(line => !Names(line).Any(name => values[name] == LetterValue.None))
            .Select(line => Braces().Replace(line, name => Filled(values[name.Groups["name"].Value])));
        return Paragraphs(lines) + "\n";
    }

    private static IEnumerable<string> Names(string text) => Braces().Matches(text).Select(match => match.Groups["name"].Value);

    private static string Paragraphs(IEnumerable<string> lines)
    {
        string text = string.Join('\n', lines).Trim('\n');
        while (text.Contains("\n\n\n", StringComparison.Ordinal))
        {
            text = text.Replace("\n\n\n", "\n\n", StringComparison.Ordinal);
        }

        return text;
    }

    private string Filled(LetterValue value)
    {
        if (value.Missing is { } missing)
        {
            _missing.Add(missing);
        }

        return value.Text ?? $"[{value.Missing}]";
    }

    [GeneratedRegex(@"\{(?<name>[^{}]*)\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Braces();
}
