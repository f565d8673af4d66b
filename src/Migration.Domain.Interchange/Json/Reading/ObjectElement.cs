namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>An object, its members in the order of the text.</summary>
internal sealed class ObjectElement : Element
{
    private readonly List<KeyValuePair<string, Element>> _members = [];
    private readonly Dictionary<string, Element> _byName = new(StringComparer.Ordinal);

    public ObjectElement(Place place)
        : base(place)
    {
    }

    public IReadOnlyList<KeyValuePair<string, Element>> Members => _members;

    public bool Has(string name) => _byName.ContainsKey(name);

    public Element? Find(string name) => _byName.GetValueOrDefault(name);

    public void Add(string name, Element value)
    {
        _byName.Add(name, value);
        _members.Add(new(name, value));
    }

    public override string ToString() => "an object";
}
