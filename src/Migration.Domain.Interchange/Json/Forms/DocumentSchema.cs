using System.Text.Json.Nodes;
using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>The JSON Schema (2020-12) of a document, with what every document has.</summary>
internal static class DocumentSchema
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    public static JsonObject Of(string name, Func<Definitions, JsonObject> describe, bool saysVersion = true)
    {
        Definitions definitions = new();
        JsonObject body = describe(definitions);
        JsonObject schema = new() { ["$schema"] = Dialect, ["$id"] = $"urn:migration-domain:{name}:1" };
        Move(body, schema);

        schema["properties"] = Properties((JsonObject)schema["properties"]!, saysVersion);
        if (saysVersion)
        {
            ((JsonArray)schema["required"]!).Insert(0, SchemaVersion.Member);
        }

        schema["$defs"] = definitions.ToSchema();
        return schema;
    }

    private static JsonObject Properties(JsonObject own, bool saysVersion)
    {
        JsonObject properties = new()
        {
            [SchemaVersion.Member] = new JsonObject
            {
                ["type"] = "string",
                ["pattern"] = "^1\\.[0-9]{1,6}$",
                ["description"] = "The version of the document: of 1.x what is known is read, any other is refused." + (saysVersion ? "" : " 1.0 when left out."),
            },
            ["$schema"] = new JsonObject { ["type"] = "string", ["description"] = "Where this schema lies, for editors; it is not read." },
        };
        Move(own, properties);

        properties["extensions"] = new JsonObject { ["description"] = "Anything others want to keep here; it is not read." };
        return properties;
    }

    // A node stands in one place only.
    private static void Move(JsonObject from, JsonObject to)
    {
        foreach ((string member, JsonNode? value) in from.ToArray())
        {
            from.Remove(member);
            to[member] = value;
        }
    }
}
