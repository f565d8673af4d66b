namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>A text.</summary>
internal sealed class TextElement : Element
{
    public TextElement(Place place, string text)
        : base(place) => Text = text;

    public string Text { get; }

    public override string ToString() => Shown.Quote(Text);
}
