using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Json.Writing;

/// <summary>Writes a JSON object as text: indented, lines end in LF, apostrophes and dashes as they are.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an object that says its version.</summary>
    public static void WriteDocument(TextWriter output, Action<Utf8JsonWriter> members)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(OfDocument(members));
    }

    /// <summary>An object that says its version.</summary>
    public static string OfDocument(Action<Utf8JsonWriter> members) => Of(json =>
    {
        json.WriteStartObject();
        json.WriteString(SchemaVersion.Member, SchemaVersion.Current);
        members(json);
        json.WriteEndObject();
    });

    public static string Of(JsonObject value) => Of(writer => value.WriteTo(writer));

    private static string Of(Action<Utf8JsonWriter> write)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, Options))
        {
            write(writer);
        }

        // A carriage return within a text is written as \r, so every one that is left is the machine's way of ending a line.
        return Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n";
    }
}
