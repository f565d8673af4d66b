using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MigrationDomain.Testing;

namespace MigrationDomain.Documentation;

/// <summary>A part of a sample's source that README shows.</summary>
/// <param name="Sample">The sample, for example "FirstPlan".</param>
/// <param name="Text">The lines between <c>#region</c> and <c>#endregion</c>, without their common indent.</param>
internal sealed partial record SampleRegion(string Sample, string Text)
{
    internal static ImmutableArray<SampleRegion> All { get; } =
    [
        .. Directory.EnumerateDirectories(Repository.PathOf("samples")).Order(StringComparer.Ordinal).SelectMany(folder => Directory
            .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Regions().Matches(File.ReadAllText(file).ReplaceLineEndings("\n")))
            .Select(region => new SampleRegion(Path.GetFileName(folder), Dedented(region.Groups["text"].Value)))),
    ];

    private static string Dedented(string text)
    {
        string[] lines = text.Split('\n');
        int indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart(' ').Length);
        return string.Join('\n', lines.Select(line => line.Length == 0 ? line : line[indent..]));
    }

    [GeneratedRegex("^ *#region .*\\n(?<text>[\\s\\S]*?)^ *#endregion", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 2_000)]
    private static partial Regex Regions();
}
