using System.IO.Compression;

namespace MigrationDomain.Packaging;

internal static class ZipArchiveExtensions
{
    /// <summary>What an entry holds; fails when there is no such entry.</summary>
    public static byte[] BytesOf(this ZipArchive archive, string name)
    {
        ZipArchiveEntry? entry = archive.GetEntry(name);
        entry.Should().NotBeNull("the package should hold {0}", name);
        using Stream stream = entry!.Open();
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
