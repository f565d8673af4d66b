namespace MigrationDomain.Interchange.Svg;

/// <summary>A line of text and where it stands.</summary>
internal readonly record struct PlacedText(double X, double Y, string Text)
{
    public double Size { get; init; } = Measures.NameSize;

    public string Colour { get; init; } = Ink.Text;

    public bool IsBold { get; init; }

    /// <summary>Whether the text ends at its place instead of beginning there.</summary>
    public bool EndsThere { get; init; }

    public double Width => TextWidth.Of(Text, Size, IsBold);

    public void Draw(SvgCanvas canvas, double top) => canvas.Text(
        X,
        top + Y,
        Text,
        (Size == Measures.NameSize ? "" : $" font-size=\"{SvgCanvas.N(Size)}\"")
        + (Colour == Ink.Text ? "" : $" fill=\"{Colour}\"")
        + (IsBold ? " font-weight=\"bold\"" : "")
        + (EndsThere ? " text-anchor=\"end\"" : ""));
}
