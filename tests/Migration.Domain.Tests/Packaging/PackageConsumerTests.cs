using System.Text.RegularExpressions;
using MigrationDomain.Testing;

namespace MigrationDomain.Packaging;

/// <summary>Somebody else's program: takes the package from a folder, plans, and has a class that derives from EF Core's Migration.</summary>
[Collection(PackageTests.Name)]
public class PackageConsumerTests(PackedLibrary library)
{
    private const string Consumer = "tests/consumers/PackagePlan";

    [Fact]
    public void Program_with_the_package_plans_beside_a_class_that_derives_from_Migration()
    {
        using TemporaryFolder program = new();
        CopyConsumer(program);
        File.WriteAllText(program.PathOf("nuget.config"), Sources());
        DotNet.Run(program.Path, ["restore", .. FallbackFolders()]);

        string build = DotNet.Run(program.Path, "build", "--no-restore");

        build.Should().Contain("0 Warning(s)");
        File.ReadAllBytes(program.PathOf($"packages/migration.domain/{PackedLibrary.Version}/migration.domain.{PackedLibrary.Version}.nupkg"))
            .Should().Equal(File.ReadAllBytes(Path.Combine(library.Folder, $"Migration.Domain.{PackedLibrary.Version}.nupkg")));
        string expected = Repository.Read($"{Consumer}/expected.txt").ReplaceLineEndings();
        DotNet.Run(program.Path, "run", "--no-build", "--framework", "net10.0").Should().Be(expected);
        DotNet.Run(program.Path, "run", "--no-build", "--framework", "net8.0").Should().Be(expected);
    }

    private static void CopyConsumer(TemporaryFolder program)
    {
        string source = Repository.PathOf(Consumer);
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            string copy = program.PathOf(Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>The library comes from the folder, all else from where this machine usually gets it.</summary>
    private string Sources()
    {
        IEnumerable<string> usual = Regex
            .Matches(DotNet.Run(Repository.Root, "nuget", "list", "source"), @"^ *\d+\. +(?<name>.+) \[Enabled\]", RegexOptions.Multiline)
            .Select(match => $"""<packageSource key="{match.Groups["name"].Value}"><package pattern="*" /></packageSource>""");
        return $"""
            <configuration>
              <packageSources><add key="packed" value="{library.Folder}" /></packageSources>
              <packageSourceMapping>
                <packageSource key="packed"><package pattern="Migration.Domain" /></packageSource>
                {string.Concat(usual)}
              </packageSourceMapping>
            </configuration>
            """;
    }

    /// <summary>Lets the restore take NodaTime from this machine's cache, unless that also holds a release of the library itself.</summary>
    private static string[] FallbackFolders()
    {
        string cache = DotNet.Run(Repository.Root, "nuget", "locals", "global-packages", "--list").Split(": ", 2)[1].Trim();
        return Directory.Exists(Path.Combine(cache, "migration.domain")) ? [] : [$"-p:RestoreFallbackFolders={cache}"];
    }
}
