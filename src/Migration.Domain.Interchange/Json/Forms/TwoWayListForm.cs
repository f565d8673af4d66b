using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>A list of values. With a faulty entry the whole list is.</summary>
internal sealed class TwoWayListForm<T>(TwoWayForm<T> entries) : TwoWayForm<ImmutableArray<T>>
    where T : notnull
{
    private readonly ListForm<T> _written = new(entries);

    public override void Write(Utf8JsonWriter json, ImmutableArray<T> value) => _written.Write(json, value);

    public override JsonObject Schema(Definitions definitions) => _written.Schema(definitions);

    public override Given<ImmutableArray<T>>? Read(Element element, ValueReader values)
    {
        ImmutableArray<Given<T>> read = values.List(element, entry => entries.Read(entry, values));
        return element is ListElement list && read.Length == list.Entries.Count ? new() { Value = [.. read.Select(given => given.Value)], Place = element.Place } : null;
    }
}
