namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>An object, its members in the order of the text.</summary>
internal sealed class ObjectElement : Element
{
    // Up to here looking at every member is quicker than a table of them.
    private const int Few = 8;

    private readonly List<KeyValuePair<string, Element>> _members = [];
    private Dictionary<string, Element>? _byName;

    public ObjectElement(Place place)
        : base(place)
    {
    }

    public IReadOnlyList<KeyValuePair<string, Element>> Members => _members;

    public bool Has(string name) => Find(name) is not null;

    public Element? Find(string name)
    {
        if (_byName is not null)
        {
            return _byName.GetValueOrDefault(name);
        }

        foreach ((string member, Element value) in _members)
        {
            if (member == name)
            {
                return value;
            }
        }

        return null;
    }

    public void Add(string name, Element value)
    {
        _members.Add(new(name, value));
        if (_byName is not null)
        {
            _byName.Add(name, value);
        }
        else if (_members.Count > Few)
        {
            _byName = new(_members, StringComparer.Ordinal);
        }
    }

    public override string ToString() => "an object";
}
