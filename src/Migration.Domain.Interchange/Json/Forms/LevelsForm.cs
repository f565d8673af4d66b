using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using MigrationDomain.Availability;
using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>The weight of each kind of conflict: an object with a member for each code that has one of its own.</summary>
internal sealed class LevelsForm : Form<ImmutableSortedDictionary<string, PolicyLevel>>
{
    public override void Write(Utf8JsonWriter json, ImmutableSortedDictionary<string, PolicyLevel> value)
    {
        json.WriteStartObject();
        foreach ((string code, PolicyLevel level) in value)
        {
            json.WriteString(code, Word.Of(level));
        }

        json.WriteEndObject();
    }

    public override JsonObject Schema(Definitions definitions)
    {
        ScalarForm<PolicyLevel> levels = Scalars.OneOf(WordLists.Levels);
        return new()
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(ConflictCodes.All.Select(code => KeyValuePair.Create(code, (JsonNode?)Level(code, levels.Schema(definitions))))),
            ["additionalProperties"] = false,
        };
    }

    // What is unknown cannot be off.
    private static JsonObject Level(string code, JsonObject level)
    {
        if (string.Equals(code, ConflictCodes.AvailabilityUnknown, StringComparison.Ordinal))
        {
            ((JsonArray)level["enum"]!).RemoveAt((int)PolicyLevel.Off);
        }

        return level;
    }
}
