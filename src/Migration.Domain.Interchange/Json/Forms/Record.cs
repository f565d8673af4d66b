using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>The members of an object, declared one after the other in the order in which they are written.</summary>
internal sealed class Record<T>
    where T : notnull
{
    private readonly List<Member<T>> _members = [];

    public IReadOnlyList<Member<T>> Members => _members;

    /// <summary>A member that must be there.</summary>
    public FormMember<T, TValue> Needs<TValue>(string name, TwoWayForm<TValue> form, Func<T, TValue> of, string says)
        where TValue : notnull => Add(name, isRequired: true, form, of, _ => true, default!, says);

    /// <summary>A member that may be left out, which means <paramref name="otherwise"/>.</summary>
    public FormMember<T, TValue> Has<TValue>(string name, TwoWayForm<TValue> form, Func<T, TValue> of, TValue otherwise, string says)
        where TValue : notnull => Add(name, isRequired: false, form, of, value => !EqualityComparer<TValue>.Default.Equals(value, otherwise), otherwise, says);

    /// <summary>A list that may be left out, which means that it is empty.</summary>
    public FormMember<T, ImmutableArray<TValue>> Lists<TValue>(string name, TwoWayForm<TValue> entries, Func<T, ImmutableArray<TValue>> of, string says)
        where TValue : notnull => Add(name, isRequired: false, new TwoWayListForm<TValue>(entries), of, value => !value.IsDefaultOrEmpty, [], says);

    /// <summary>A member that may be left out, which means that there is nothing.</summary>
    public FormMember<T, TValue?> May<TValue>(string name, TwoWayForm<TValue> form, Func<T, TValue?> of, string says)
        where TValue : class => Add(new FormMember<T, TValue?>(name, isRequired: false, says)
        {
            Of = of,
            IsSaid = value => value is not null,
            WriteValue = (json, value) => form.Write(json, value!),
            ReadValue = (element, values) => form.Read(element, values) is { } given ? (true, given.Value) : (false, null),
            Describe = form.Schema,
            Otherwise = null,
        });

    /// <summary>A member that may be left out, which means that there is nothing.</summary>
    public FormMember<T, TValue?> MayBe<TValue>(string name, TwoWayForm<TValue> form, Func<T, TValue?> of, string says)
        where TValue : struct => Add(new FormMember<T, TValue?>(name, isRequired: false, says)
        {
            Of = of,
            IsSaid = value => value is not null,
            WriteValue = (json, value) => form.Write(json, value!.Value),
            ReadValue = (element, values) => form.Read(element, values) is { } given ? (true, given.Value) : (false, null),
            Describe = form.Schema,
            Otherwise = null,
        });

    /// <summary>A member that is only written, and always.</summary>
    public void Shows<TValue>(string name, Form<TValue> form, Func<T, TValue> of, string says)
        where TValue : notnull => Show(name, isAlways: true, of, _ => true, form.Write, form.Schema, says);

    /// <summary>A member that is only written: null when it is not known.</summary>
    public void ShowsOrNull<TValue>(string name, Form<TValue> form, Func<T, TValue?> of, string says)
        where TValue : class => Show(name, isAlways: true, of, _ => true, (json, value) => WriteOrNull(json, form, value), definitions => OrNull(form, definitions), says);

    /// <summary>A member that is only written: null when it is not known.</summary>
    public void ShowsOrNull<TValue>(string name, Form<TValue> form, Func<T, TValue?> of, string says)
        where TValue : struct => Show(name, isAlways: true, of, _ => true, (json, value) => WriteOrNull(json, form, value), definitions => OrNull(form, definitions), says);

    /// <summary>A member that is only written, and left out when there is none.</summary>
    public void ShowsIfAny<TValue>(string name, Form<TValue> form, Func<T, TValue?> of, string says)
        where TValue : class => Show(name, isAlways: false, of, value => value is not null, (json, value) => form.Write(json, value!), form.Schema, says);

    /// <summary>A member that is only written, and left out when there is none.</summary>
    public void ShowsIfAny<TValue>(string name, Form<TValue> form, Func<T, TValue?> of, string says)
        where TValue : struct => Show(name, isAlways: false, of, value => value is not null, (json, value) => form.Write(json, value!.Value), form.Schema, says);

    /// <summary>A list that is only written, and left out when it is empty.</summary>
    public void ShowsIfAny<TValue>(string name, ListForm<TValue> form, Func<T, ImmutableArray<TValue>> of, string says)
        where TValue : notnull => Show(name, isAlways: false, of, value => !value.IsDefaultOrEmpty, form.Write, form.Schema, says);

    public void Write(Utf8JsonWriter json, T value)
    {
        foreach (Member<T> member in _members)
        {
            member.Write(json, value);
        }
    }

    public JsonObject Schema(string says, Definitions definitions) => new()
    {
        ["type"] = "object",
        ["description"] = says,
        ["properties"] = new JsonObject(_members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)member.Schema(definitions)))),
        ["required"] = new JsonArray([.. _members.Where(member => member.IsRequired).Select(member => (JsonNode?)member.Name)]),
        ["additionalProperties"] = false,
    };

    private static void WriteOrNull<TValue>(Utf8JsonWriter json, Form<TValue> form, TValue? value)
        where TValue : class
    {
        if (value is null)
        {
            json.WriteNullValue();
        }
        else
        {
            form.Write(json, value);
        }
    }

    private static void WriteOrNull<TValue>(Utf8JsonWriter json, Form<TValue> form, TValue? value)
        where TValue : struct
    {
        if (value is { } known)
        {
            form.Write(json, known);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static JsonObject OrNull<TValue>(Form<TValue> form, Definitions definitions)
        where TValue : notnull => new() { ["anyOf"] = new JsonArray(form.Schema(definitions), new JsonObject { ["type"] = "null" }) };

    private void Show<TValue>(
        string name, bool isAlways, Func<T, TValue> of, Func<TValue, bool> isSaid, Action<Utf8JsonWriter, TValue> write, Func<Definitions, JsonObject> describe, string says) =>
        Add(new FormMember<T, TValue>(name, isAlways, says)
        {
            Of = of,
            IsSaid = isSaid,
            WriteValue = write,
            ReadValue = (_, _) => throw new InvalidOperationException($"'{name}' is only written."),
            Describe = describe,
            Otherwise = default!,
        });

    private FormMember<T, TValue> Add<TValue>(
        string name, bool isRequired, TwoWayForm<TValue> form, Func<T, TValue> of, Func<TValue, bool> isSaid, TValue otherwise, string says)
        where TValue : notnull => Add(new FormMember<T, TValue>(name, isRequired, says)
        {
            Of = of,
            IsSaid = isSaid,
            WriteValue = form.Write,
            ReadValue = (element, values) => form.Read(element, values) is { } given ? (true, given.Value) : (false, otherwise),
            Describe = form.Schema,
            Otherwise = otherwise,
        });

    private FormMember<T, TValue> Add<TValue>(FormMember<T, TValue> member)
    {
        _members.Add(member);
        return member;
    }
}
