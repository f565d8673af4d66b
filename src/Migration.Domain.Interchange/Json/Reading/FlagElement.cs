namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>True or false.</summary>
internal sealed class FlagElement : Element
{
    public FlagElement(Place place, bool value)
        : base(place) => Value = value;

    public bool Value { get; }

    public override string ToString() => Value ? "true" : "false";
}
