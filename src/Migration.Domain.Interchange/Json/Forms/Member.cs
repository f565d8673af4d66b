using System.Text.Json;
using System.Text.Json.Nodes;
using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>A member of an object.</summary>
/// <typeparam name="TOwner">What the object describes.</typeparam>
/// <param name="name">Its name in the text.</param>
/// <param name="isRequired">Whether it must be there.</param>
/// <param name="says">What it means, as a phrase: for a fault that asks for it, and for the schema.</param>
internal abstract class Member<TOwner>(string name, bool isRequired, string says)
{
    public string Name { get; } = name;

    public bool IsRequired { get; } = isRequired;

    public string Says { get; } = says;

    /// <summary>Writes the name and the value, or nothing for a value that goes without saying.</summary>
    public abstract void Write(Utf8JsonWriter json, TOwner owner);

    /// <summary>Reads the value into the parts; reports what is faulty or missing.</summary>
    public abstract bool TryRead(Fields fields, ValueReader values, Parts parts);

    public abstract JsonObject Schema(Definitions definitions);
}
