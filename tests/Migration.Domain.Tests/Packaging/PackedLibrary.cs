using System.IO.Compression;
using System.Reflection;
using MigrationDomain.Testing;

namespace MigrationDomain.Packaging;

/// <summary>The library as it stands in this working copy, packed once for all tests of the package.</summary>
public sealed class PackedLibrary : IDisposable
{
    /// <summary>The version under test.</summary>
    public const string Version = "0.1.0";

    // The configuration of the tests: what they were built against need not be built again.
    private static readonly string Configuration =
        typeof(PackedLibrary).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    private readonly TemporaryFolder _folder = new();

    public PackedLibrary() => DotNet.Run(Repository.Root, "pack", "src/Migration.Domain", "--configuration", Configuration, "--output", Folder);

    /// <summary>The folder that holds both packages and nothing else.</summary>
    public string Folder => _folder.Path;

    public ZipArchive OpenPackage() => Open("nupkg");

    public ZipArchive OpenSymbols() => Open("snupkg");

    public void Dispose() => _folder.Dispose();

    private ZipArchive Open(string extension) => ZipFile.OpenRead(_folder.PathOf($"Migration.Domain.{Version}.{extension}"));
}
