using System.Text.Json;
using System.Text.Json.Nodes;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>An object that is only written.</summary>
internal sealed class ViewForm<T> : Form<T>
    where T : notnull
{
    private readonly string _says;
    private readonly Record<T> _record = new();

    /// <param name="noun">What the object is, with its article, for example <c>a conflict</c>.</param>
    /// <param name="says">What it means, as a sentence.</param>
    /// <param name="declare">Declares the members.</param>
    public ViewForm(string noun, string says, Action<Record<T>> declare)
    {
        Noun = noun;
        _says = says;
        declare(_record);
    }

    public string Noun { get; }

    public IReadOnlyList<Member<T>> Members => _record.Members;

    public override void Write(Utf8JsonWriter json, T value)
    {
        json.WriteStartObject();
        WriteMembers(json, value);
        json.WriteEndObject();
    }

    /// <summary>Writes the members into an object that was begun already.</summary>
    public void WriteMembers(Utf8JsonWriter json, T value) => _record.Write(json, value);

    public override JsonObject Schema(Definitions definitions) => definitions.Refer(Definitions.NameOf(Noun), () => Describe(definitions));

    /// <summary>The schema itself, not a reference to it.</summary>
    public JsonObject Describe(Definitions definitions) => _record.Schema(_says, definitions);
}
