using System.Text.RegularExpressions;
using MigrationDomain.Testing;

namespace MigrationDomain.Architecture;

/// <summary>The source files of the library.</summary>
internal static partial class SourceFiles
{
    /// <summary>Those of the core, without comments.</summary>
    internal static IReadOnlyList<SourceFile> OfCore { get; } = WithoutComments("src/Migration.Domain");

    /// <summary>Those of the interchange, without comments.</summary>
    internal static IReadOnlyList<SourceFile> OfInterchange { get; } = WithoutComments("src/Migration.Domain.Interchange");

    /// <summary>Path below a folder, and text as it stands, by path.</summary>
    internal static IEnumerable<(string Path, string Text)> All(string folder)
    {
        string root = Repository.PathOf(folder);
        return Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".cs" or ".csproj" or ".props" or ".targets")
            .Select(path => (Path: Path.GetRelativePath(root, path).Replace('\\', '/'), path))
            .Where(file => !file.Path.Split('/').Any(part => part is "obj" or "bin"))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => (file.Path, File.ReadAllText(file.path).ReplaceLineEndings("\n")));
    }

    private static SourceFile[] WithoutComments(string folder) =>
        [.. All(folder).Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal)).Select(file => new SourceFile(file.Path, Comments().Replace(file.Text, "")))];

    [GeneratedRegex(@"(?m)^\s*//.*$|(?<=[;{},]\s*)//.*$|/\*[\s\S]*?\*/", RegexOptions.ExplicitCapture, 2_000)]
    private static partial Regex Comments();
}
