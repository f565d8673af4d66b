namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>A value of the JSON text, with its place.</summary>
internal abstract class Element
{
    private protected Element(Place place) => Place = place;

    public Place Place { get; }

    /// <summary>What it is and what it says, for a message: <c>'2026-13-01'</c>, <c>the number 12</c>, <c>a list</c>.</summary>
    public abstract override string ToString();
}
