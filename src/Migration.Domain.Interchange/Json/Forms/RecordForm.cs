using System.Text.Json;
using System.Text.Json.Nodes;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Rules;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>An object with members that are known by name.</summary>
internal sealed class RecordForm<T> : TwoWayForm<T>
    where T : notnull
{
    private readonly ViewForm<T> _written;
    private readonly Func<Parts, T> _make;

    /// <param name="noun">What the object is, with its article, for example <c>a milestone</c>.</param>
    /// <param name="says">What it means, as a sentence.</param>
    /// <param name="declare">Declares the members, and says how a value is made of them.</param>
    public RecordForm(string noun, string says, Func<Record<T>, Func<Parts, T>> declare)
    {
        Func<Parts, T>? make = null;
        _written = new ViewForm<T>(noun, says, record => make = declare(record));
        _make = make!;
    }

    public string Noun => _written.Noun;

    public IReadOnlyList<Member<T>> Members => _written.Members;

    public override void Write(Utf8JsonWriter json, T value) => _written.Write(json, value);

    /// <summary>Writes the members into an object that was begun already.</summary>
    public void WriteMembers(Utf8JsonWriter json, T value) => _written.WriteMembers(json, value);

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

    public override JsonObject Schema(Definitions definitions) => _written.Schema(definitions);

    /// <summary>The schema itself, not a reference to it.</summary>
    public JsonObject Describe(Definitions definitions) => _written.Describe(definitions);

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
