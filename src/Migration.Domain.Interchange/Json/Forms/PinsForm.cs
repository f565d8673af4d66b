using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using MigrationDomain.Planning;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>Milestones fixed to a day: an object with a member for each.</summary>
internal sealed class PinsForm : Form<ImmutableArray<Pin>>
{
    public override void Write(Utf8JsonWriter json, ImmutableArray<Pin> value)
    {
        json.WriteStartObject();
        foreach (Pin pin in value)
        {
            json.WritePropertyName(pin.Milestone.Value);
            Scalars.Day.Write(json, pin.Date);
        }

        json.WriteEndObject();
    }

    public override JsonObject Schema(Definitions definitions) => new()
    {
        ["type"] = "object",
        ["propertyNames"] = Scalars.Key.Schema(definitions),
        ["additionalProperties"] = Scalars.Day.Schema(definitions),
    };
}
