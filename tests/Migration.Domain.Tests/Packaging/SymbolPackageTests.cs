using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace MigrationDomain.Packaging;

[Collection(PackageTests.Name)]
public class SymbolPackageTests(PackedLibrary library)
{
    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    public void Symbols_name_the_files_they_were_built_from(string framework)
    {
        using MetadataReaderProvider symbols = OpenSymbols(framework);
        MetadataReader reader = symbols.GetMetadataReader();

        string[] documents = [.. reader.Documents.Select(document => reader.GetString(reader.GetDocument(document).Name).Replace('\\', '/'))];

        documents.Should().Contain(document => document.EndsWith("/src/Migration.Domain/Planning/MigrationPlanner.cs", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    public void Symbols_belong_to_the_library_beside_them(string framework)
    {
        using ZipArchive package = library.OpenPackage();
        using PEReader program = new(ImmutableArray.Create(package.BytesOf($"lib/{framework}/Migration.Domain.dll")));
        using MetadataReaderProvider symbols = OpenSymbols(framework);
        DebugDirectoryEntry expected = program.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView);

        BlobContentId found = new(symbols.GetMetadataReader().DebugMetadataHeader!.Id);

        found.Guid.Should().Be(program.ReadCodeViewDebugDirectoryData(expected).Guid);
        found.Stamp.Should().Be(expected.Stamp);
    }

    private MetadataReaderProvider OpenSymbols(string framework)
    {
        using ZipArchive symbols = library.OpenSymbols();
        return MetadataReaderProvider.FromPortablePdbImage(ImmutableArray.Create(symbols.BytesOf($"lib/{framework}/Migration.Domain.pdb")));
    }
}
