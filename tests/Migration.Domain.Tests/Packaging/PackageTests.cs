namespace MigrationDomain.Packaging;

/// <summary>The tests of the package: they share one packed library and never run at once.</summary>
[CollectionDefinition(Name)]
public sealed class PackageTests : ICollectionFixture<PackedLibrary>
{
    public const string Name = "Package";
}
