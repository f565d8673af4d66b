using System.IO.Compression;
using System.Xml.Linq;
using MigrationDomain.Testing;

namespace MigrationDomain.Packaging;

[Collection(PackageTests.Name)]
public class PackageContentTests(PackedLibrary library)
{
    [Fact]
    public void Package_has_the_library_for_both_frameworks_with_its_comments()
    {
        using ZipArchive package = library.OpenPackage();

        package.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("lib/", StringComparison.Ordinal))
            .Should().BeEquivalentTo(
                "lib/net10.0/Migration.Domain.dll",
                "lib/net10.0/Migration.Domain.xml",
                "lib/net8.0/Migration.Domain.dll",
                "lib/net8.0/Migration.Domain.xml");
    }

    [Theory]
    [InlineData("README.md", "README.md")]
    [InlineData("CHANGELOG.md", "CHANGELOG.md")]
    [InlineData("LICENSE", "LICENSE")]
    [InlineData("icon.png", "src/Migration.Domain/icon.png")]
    public void Package_has_the_papers_of_the_repository(string name, string source)
    {
        using ZipArchive package = library.OpenPackage();

        package.BytesOf(name).Should().Equal(File.ReadAllBytes(Repository.PathOf(source)));
    }

    [Theory]
    [InlineData("id", "Migration.Domain")]
    [InlineData("version", PackedLibrary.Version)]
    [InlineData("authors", "Migration.Domain contributors")]
    [InlineData("license", "MIT")]
    [InlineData("readme", "README.md")]
    [InlineData("icon", "icon.png")]
    public void Manifest_says(string element, string expected) => Manifest(element).Single().Value.Should().Be(expected);

    [Theory]
    [InlineData("description")]
    [InlineData("tags")]
    [InlineData("copyright")]
    [InlineData("releaseNotes")]
    public void Manifest_speaks_of(string element) => Manifest(element).Single().Value.Should().NotBeNullOrWhiteSpace();

    [Fact]
    public void Manifest_asks_for_NodaTime_and_nothing_else()
    {
        Manifest("group").Select(group => (string?)group.Attribute("targetFramework")).Should().BeEquivalentTo("net10.0", "net8.0");
        Manifest("dependency").Select(dependency => (string?)dependency.Attribute("id")).Should().Equal("NodaTime", "NodaTime");
    }

    [Fact]
    public void Manifest_names_the_commit()
    {
        XElement repository = Manifest("repository").Single();

        ((string?)repository.Attribute("type")).Should().Be("git");
        ((string?)repository.Attribute("commit")).Should().MatchRegex("^[0-9a-f]{40}$");
    }

    [Fact]
    public void Manifest_gives_no_address_that_is_only_good_on_this_machine()
    {
        IEnumerable<string?> addresses =
        [
            .. Manifest("repository").Select(repository => (string?)repository.Attribute("url")),
            .. Manifest("projectUrl").Select(url => url.Value),
        ];

        addresses.OfType<string>().Where(address => !address.StartsWith("https://", StringComparison.Ordinal)).Should().BeEmpty();
    }

    private List<XElement> Manifest(string element)
    {
        using ZipArchive package = library.OpenPackage();
        using Stream manifest = package.GetEntry("Migration.Domain.nuspec")!.Open();
        return [.. XDocument.Load(manifest).Descendants().Where(found => found.Name.LocalName == element)];
    }
}
