using MigrationDomain.Interchange.Json.Mapping;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Interchange.Json.Writing;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>A whole document: an object that says its version, and may carry what others put there.</summary>
/// <param name="body">Its members.</param>
internal sealed class DocumentForm<T>(RecordForm<T> body)
    where T : notnull
{
    public void Write(TextWriter output, T value) => JsonText.WriteDocument(output, json => body.WriteMembers(json, value));

    /// <summary>Reads the document, or reports what is wrong with it. What does not fit together is reported at the place of its part.</summary>
    public T? Read(ReadOnlyMemory<byte> utf8, Faults faults, Action<ObjectElement, UnsoundInput>? know = null)
    {
        if (TreeReader.Read(utf8, faults) is not { } root
            || SchemaVersion.Open(root, body.Noun, [.. body.Members.Select(member => member.Name)], faults) is not { } fields)
        {
            return default;
        }

        UnsoundInput unsound = new(root.Place, faults);
        know?.Invoke(root, unsound);
        return unsound.Catch(() => body.Read(fields, new ValueReader(faults))) is { } given && !faults.Any ? given.Value : default;
    }
}
