using System.Text.Json;
using System.Text.Json.Nodes;
using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>A member whose value has a form.</summary>
/// <typeparam name="TOwner">What the object describes.</typeparam>
/// <typeparam name="TValue">What the owner has: a value, or perhaps none.</typeparam>
internal sealed class FormMember<TOwner, TValue> : Member<TOwner>
{
    public FormMember(string name, bool isRequired, string says)
        : base(name, isRequired, says)
    {
    }

    public required Func<TOwner, TValue> Of { get; init; }

    /// <summary>Whether a value is written; one that is not goes without saying.</summary>
    public required Func<TValue, bool> IsSaid { get; init; }

    public required Action<Utf8JsonWriter, TValue> WriteValue { get; init; }

    /// <summary>Reads an element that is there: whether it was sound, and its value.</summary>
    public required Func<Element, ValueReader, (bool IsSound, TValue Value)> ReadValue { get; init; }

    public required Func<Definitions, JsonObject> Describe { get; init; }

    /// <summary>What the value is when it is left out.</summary>
    public required TValue Otherwise { get; init; }

    public override void Write(Utf8JsonWriter json, TOwner owner)
    {
        if (Of(owner) is var value && IsSaid(value))
        {
            json.WritePropertyName(Name);
            WriteValue(json, value);
        }
    }

    public override bool TryRead(Fields fields, ValueReader values, Parts parts)
    {
        if ((IsRequired ? fields.Required(Name, Says) : fields.Optional(Name)) is not { } element)
        {
            parts.Set(this, Otherwise);
            return !IsRequired;
        }

        (bool isSound, TValue value) = ReadValue(element, values);
        parts.Set(this, value);
        return isSound;
    }

    public override JsonObject Schema(Definitions definitions)
    {
        JsonObject schema = Describe(definitions);
        schema["description"] = Says.Capital() + ".";
        return schema;
    }
}
