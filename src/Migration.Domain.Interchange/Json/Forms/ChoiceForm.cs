using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>A value of one of several shapes: which one it is says a member that only this shape has.</summary>
/// <param name="noun">What the value is, with its article, for example <c>a rule</c>.</param>
/// <param name="cases">The shapes. The first whose member is there is read; the first that fits is written.</param>
internal sealed class ChoiceForm<T>(string noun, params ImmutableArray<Case<T>> cases) : TwoWayForm<T>
    where T : notnull
{
    public override void Write(Utf8JsonWriter json, T value)
    {
        if (!cases.Any(shape => shape.TryWrite(json, value)))
        {
            throw new InvalidOperationException($"'{value}' has no shape in JSON."); // the families written here are closed
        }
    }

    public override Given<T>? Read(Element element, ValueReader values)
    {
        if (element is not ObjectElement source)
        {
            values.Wrong(element, $"{noun}, an object with {EnglishList.Or([.. Members])}");
            return null;
        }

        if (cases.FirstOrDefault(shape => source.Has(shape.Member)) is { } found)
        {
            return found.Read(element, values);
        }

        values.Faults.Report(element.Place, $"{noun} has one of the members {EnglishList.And([.. Members])}, but here is none of them; add one.".Capital());
        return null;
    }

    public override JsonObject Schema(Definitions definitions) => definitions.Refer(
        Definitions.NameOf(noun), () => new() { ["oneOf"] = new JsonArray([.. cases.Select(shape => (JsonNode)shape.Schema(definitions))]) });

    private IEnumerable<string> Members => cases.Select(shape => shape.Member).Distinct(StringComparer.Ordinal);
}
