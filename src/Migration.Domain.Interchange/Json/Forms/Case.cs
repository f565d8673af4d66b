using System.Text.Json;
using System.Text.Json.Nodes;
using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>One of several shapes of a value, known by a member that the others do not have.</summary>
/// <typeparam name="T">What all shapes are.</typeparam>
internal abstract class Case<T>
    where T : notnull
{
    private protected Case(string member) => Member = member;

    /// <summary>The member that says which shape it is.</summary>
    public string Member { get; }

    public static Case<T> Of<TCase>(string member, RecordForm<TCase> form, Func<TCase, bool>? when = null)
        where TCase : notnull, T => new Shape<TCase>(member, form, when ?? (_ => true));

    public abstract bool TryWrite(Utf8JsonWriter json, T value);

    public abstract Given<T>? Read(Element element, ValueReader values);

    public abstract JsonObject Schema(Definitions definitions);

    private sealed class Shape<TCase>(string member, RecordForm<TCase> form, Func<TCase, bool> when) : Case<T>(member)
        where TCase : notnull, T
    {
        public override bool TryWrite(Utf8JsonWriter json, T value)
        {
            if (value is not TCase shape || !when(shape))
            {
                return false;
            }

            form.Write(json, shape);
            return true;
        }

        public override Given<T>? Read(Element element, ValueReader values) =>
            form.Read(element, values) is { } given ? new() { Value = given.Value, Place = given.Place } : null;

        public override JsonObject Schema(Definitions definitions) => form.Schema(definitions);
    }
}
