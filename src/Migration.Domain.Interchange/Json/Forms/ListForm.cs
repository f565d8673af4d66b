using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>A list of values that are only written.</summary>
internal sealed class ListForm<T>(Form<T> entries) : Form<ImmutableArray<T>>
    where T : notnull
{
    public override void Write(Utf8JsonWriter json, ImmutableArray<T> value)
    {
        json.WriteStartArray();
        foreach (T entry in value)
        {
            entries.Write(json, entry);
        }

        json.WriteEndArray();
    }

    public override JsonObject Schema(Definitions definitions) => new() { ["type"] = "array", ["items"] = entries.Schema(definitions) };
}
