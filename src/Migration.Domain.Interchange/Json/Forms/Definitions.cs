using System.Text.Json.Nodes;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>The parts of a schema that other parts refer to by name.</summary>
internal sealed class Definitions
{
    private readonly SortedDictionary<string, JsonObject?> _schemas = new(StringComparer.Ordinal);

    /// <summary>The name of a part: <c>a date rule</c> is <c>dateRule</c>.</summary>
    public static string NameOf(string noun)
    {
        string[] words = noun.Split(' ')[1..];
        return words[0] + string.Concat(words[1..].Select(word => word.Capital()));
    }

    /// <summary>A reference to a part, which is described the first time somebody refers to it.</summary>
    public JsonObject Refer(string name, Func<JsonObject> describe)
    {
        if (_schemas.TryAdd(name, null))
        {
            _schemas[name] = describe();
        }

        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    /// <summary>All parts, ordered by name.</summary>
    public JsonObject ToSchema() => new(_schemas.Select(part => KeyValuePair.Create(part.Key, (JsonNode?)part.Value)));
}
