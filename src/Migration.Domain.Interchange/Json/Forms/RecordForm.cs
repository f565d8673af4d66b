using System.Text.Json;
using System.Text.Json.Nodes;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Rules;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>An object with members that are known by name.</summary>
internal sealed class RecordForm<T> : TwoWayForm<T>
    where T : notnull
{
    private readonly string _says;
    private readonly Record<T> _record = new();
    private readonly Func<Parts, T> _make;

    /// <param name="noun">What the object is, with its article, for example <c>a milestone</c>.</param>
    /// <param name="says">What it means, as a sentence.</param>
    /// <param name="declare">Declares the members, and says how a value is made of them.</param>
    public RecordForm(string noun, string says, Func<Record<T>, Func<Parts, T>> declare)
    {
        Noun = noun;
        _says = says;
        _make = declare(_record);
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

    public override Given<T>? Read(Element element, ValueReader values) =>
        Fields.Open(element, Noun, [.. Members.Select(member => member.Name)], values.Faults) is { } fields ? Read(fields, values) : null;

    /// <summary>Reads an object that was opened already. Every member is read before the object is given up, so that all faults are told.</summary>
    public Given<T>? Read(Fields fields, ValueReader values)
    {
        Parts parts = new();
        bool isSound = true;
        foreach (Member<T> member in Members)
        {
            isSound &= member.TryRead(fields, values, parts);
        }

        return isSound ? Made(parts, fields.Place, values) : null;
    }

    public override JsonObject Schema(Definitions definitions) => definitions.Refer(Definitions.NameOf(Noun), () => Describe(definitions));

    /// <summary>The schema itself, not a reference to it.</summary>
    public JsonObject Describe(Definitions definitions) => _record.Schema(_says, definitions);

    // The library refuses what does not fit together within one object.
    private Given<T>? Made(Parts parts, Place place, ValueReader values)
    {
        try
        {
            return new() { Value = _make(parts), Place = place };
        }
        catch (ArgumentException refused) when (refused is not UnsoundInputException)
        {
            values.Faults.Report(place, Sentence(refused));
            return null;
        }
    }

    // What .NET adds to the sentence of an exception is for programmers.
    private static string Sentence(ArgumentException refused)
    {
        int end = refused.Message.IndexOf(" (Parameter '", StringComparison.Ordinal);
        return end < 0 ? refused.Message : refused.Message[..end];
    }
}
