using System.Text.Json;
using System.Text.Json.Nodes;
using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>A form that is looked up when it is used, for values that hold values of their own kind.</summary>
internal sealed class DeferredForm<T>(Func<TwoWayForm<T>> form) : TwoWayForm<T>
    where T : notnull
{
    public override void Write(Utf8JsonWriter json, T value) => form().Write(json, value);

    public override Given<T>? Read(Element element, ValueReader values) => form().Read(element, values);

    public override JsonObject Schema(Definitions definitions) => form().Schema(definitions);
}
