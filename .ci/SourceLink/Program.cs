// Says where a debugger finds the sources of a symbol package, and fails unless it finds every one of them.
// dotnet run --file .ci/SourceLink/Program.cs -- <file.snupkg> <commit>
using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text.Json;

Guid sourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
Guid embeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

using ZipArchive package = ZipFile.OpenRead(args[0]);
bool isComplete = true;
foreach (ZipArchiveEntry entry in package.Entries.Where(entry => entry.FullName.EndsWith(".pdb", StringComparison.Ordinal)))
{
    using MemoryStream bytes = new();
    using (Stream stream = entry.Open())
    {
        stream.CopyTo(bytes);
    }

    using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbImage(ImmutableArray.Create(bytes.ToArray()));
    MetadataReader reader = provider.GetMetadataReader();
    byte[]? json = Attached(reader, EntityHandle.ModuleDefinition, sourceLink);
    string prefix = "";
    string address = "nowhere";
    if (json is not null)
    {
        JsonProperty map = JsonDocument.Parse(json).RootElement.GetProperty("documents").EnumerateObject().Single();
        prefix = map.Name.TrimEnd('*');
        address = map.Value.GetString()!;
    }

    int linked = 0;
    int embedded = 0;
    List<string> missing = [];
    foreach (DocumentHandle document in reader.Documents)
    {
        string name = reader.GetString(reader.GetDocument(document).Name);
        if (Attached(reader, document, embeddedSource) is not null)
        {
            embedded++;
        }
        else if (prefix.Length > 0 && name.StartsWith(prefix, StringComparison.Ordinal))
        {
            linked++;
        }
        else
        {
            missing.Add(name);
        }
    }

    Console.WriteLine(Invariant($"{entry.FullName}: {linked} files at {address}, {embedded} inside, {missing.Count} missing"));
    missing.ForEach(name => Console.WriteLine($"  missing: {name}"));
    isComplete &= linked > 0 && missing.Count == 0 && address.Contains($"/{args[1]}/", StringComparison.Ordinal);
}

return isComplete ? 0 : 1;

static byte[]? Attached(MetadataReader reader, EntityHandle to, Guid kind) => reader.GetCustomDebugInformation(to)
    .Select(reader.GetCustomDebugInformation)
    .Where(found => reader.GetGuid(found.Kind) == kind)
    .Select(found => reader.GetBlobBytes(found.Value))
    .FirstOrDefault();
