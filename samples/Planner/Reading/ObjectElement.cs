namespace Planner.Reading;

/// <summary>An object, its members in the order of the text.</summary>
internal sealed class ObjectElement : Element
{
    private readonly OrderedDictionary<string, Element> _members = new(StringComparer.Ordinal);

    public ObjectElement(Place place)
        : base(place)
    {
    }

    public IEnumerable<KeyValuePair<string, Element>> Members => _members;

    public int Count => _members.Count;

    public bool Has(string name) => _members.ContainsKey(name);

    public Element? Find(string name) => _members.GetValueOrDefault(name);

    public void Add(string name, Element value) => _members.Add(name, value);

    public override string ToString() => "an object";
}
