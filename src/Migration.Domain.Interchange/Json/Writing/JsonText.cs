using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MigrationDomain.Interchange.Json.Writing;

/// <summary>Writes a JSON object as text: indented, lines end in LF, apostrophes and dashes as they are.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter output, Action<Utf8JsonWriter> members)
    {
        ArgumentNullException.ThrowIfNull(output);
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, Options))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        // A carriage return within a text is written as \r, so every one that is left is the machine's way of ending a line.
        output.Write(Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)).Replace("\r\n", "\n", StringComparison.Ordinal));
        output.Write('\n');
    }
}
