namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>A number, as it was written.</summary>
internal sealed class NumberElement : Element
{
    public NumberElement(Place place, string digits)
        : base(place) => Digits = digits;

    /// <summary>The number as it was written, for example <c>-1.5e3</c>.</summary>
    public string Digits { get; }

    public override string ToString() => $"the number {Shown.Quote(Digits).Trim('\'')}";
}
