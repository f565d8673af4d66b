namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>A null.</summary>
internal sealed class NullElement : Element
{
    public NullElement(Place place)
        : base(place)
    {
    }

    public override string ToString() => "null";
}
