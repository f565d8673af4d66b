using System.Text.Json;
using System.Text.Json.Nodes;
using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>A value that is one text, number or flag.</summary>
internal sealed class ScalarForm<T>(Action<Utf8JsonWriter, T> write, Func<Element, ValueReader, Given<T>?> read, Func<JsonObject> schema) : TwoWayForm<T>
    where T : notnull
{
    public override void Write(Utf8JsonWriter json, T value) => write(json, value);

    public override Given<T>? Read(Element element, ValueReader values) => read(element, values);

    public override JsonObject Schema(Definitions definitions) => schema();

    /// <summary>The same text or number as a value of another type. Every value that is read can be turned into one.</summary>
    public ScalarForm<TOther> As<TOther>(Func<T, TOther> make, Func<TOther, T> of)
        where TOther : notnull => new(
            (json, value) => write(json, of(value)),
            (element, values) => read(element, values) is { } given ? new() { Value = make(given.Value), Place = given.Place } : null,
            schema);
}
