namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>A value that could not be read; that has been reported already.</summary>
internal sealed class UnreadElement : Element
{
    public UnreadElement(Place place)
        : base(place)
    {
    }

    public override string ToString() => "an unreadable value";
}
