using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Json.Writing;

/// <summary>Writes a JSON object as text: indented, lines end in LF, apostrophes and dashes as they are.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an object that says its version, as a text of its own.</summary>
    public static void WriteDocument(TextWriter output, Action<Utf8JsonWriter> members)
    {
        ArgumentNullException.ThrowIfNull(output);
        Write(output, json => WriteObject(json, members));
    }

    /// <summary>Writes an object that says its version where an object can begin.</summary>
    public static void WriteObject(Utf8JsonWriter json, Action<Utf8JsonWriter> members)
    {
        json.WriteStartObject();
        json.WriteString(SchemaVersion.Member, SchemaVersion.Current);
        members(json);
        json.WriteEndObject();
    }

    /// <summary>Writes an object that says its version, and gives it in UTF-8 as well, for whoever reads it again.</summary>
    public static ReadOnlyMemory<byte> WriteAndKeep(TextWriter output, Action<Utf8JsonWriter> members)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArrayBufferWriter<byte> kept = new();
        using (Utf8JsonWriter json = new(kept, Options))
        {
            WriteObject(json, members);
        }

        new TextOfBytes(output).Write(kept.WrittenSpan);
        output.Write('\n');
        return kept.WrittenMemory;
    }

    public static string Of(JsonObject value)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        Write(text, json => value.WriteTo(json));
        return text.ToString();
    }

    private static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using (Utf8JsonWriter json = new(new TextOfBytes(output), Options))
        {
            write(json);
        }

        output.Write('\n');
    }
}
