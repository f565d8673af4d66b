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

    /// <summary>Writes an object that says its version.</summary>
    public static void WriteDocument(TextWriter output, Action<Utf8JsonWriter> members)
    {
        ArgumentNullException.ThrowIfNull(output);
        Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteString(SchemaVersion.Member, SchemaVersion.Current);
            members(json);
            json.WriteEndObject();
        });
    }

    /// <summary>An object that says its version.</summary>
    public static string OfDocument(Action<Utf8JsonWriter> members) => Of(output => WriteDocument(output, members));

    public static string Of(JsonObject value) => Of(output => Write(output, json => value.WriteTo(json)));

    private static string Of(Action<TextWriter> write)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        write(text);
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
