namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>A list.</summary>
internal sealed class ListElement : Element
{
    private readonly List<Element> _entries = [];

    public ListElement(Place place)
        : base(place)
    {
    }

    public IReadOnlyList<Element> Entries => _entries;

    public void Add(Element entry) => _entries.Add(entry);

    public override string ToString() => "a list";
}
