using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace MigrationDomain.Interchange.Svg;

/// <summary>A picture read back as somebody sees it: what is painted, where, on what.</summary>
internal sealed class Picture
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public Picture(string svg)
    {
        using XmlReader reader = XmlReader.Create(new StringReader(svg), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        Root = XDocument.Load(reader).Root!;
        Painted = [.. Root.Descendants().Where(element => element.Parent!.Name != Svg + "pattern" && BoxOf(element) is not null).Select(element => new Paint(element, BoxOf(element)!.Value))];
    }

    public XElement Root { get; }

    /// <summary>Everything painted, in the order of painting.</summary>
    public IReadOnlyList<Paint> Painted { get; }

    public IEnumerable<Paint> Texts => Painted.Where(paint => paint.Element.Name == Svg + "text");

    public IEnumerable<Paint> Shapes => Painted.Where(paint => paint.Element.Name != Svg + "text");

    public double Width => double.Parse(Root.Attribute("viewBox")!.Value.Split(' ')[2], CultureInfo.InvariantCulture);

    public double Height => double.Parse(Root.Attribute("viewBox")!.Value.Split(' ')[3], CultureInfo.InvariantCulture);

    public XElement Group(string id) => Root.Descendants(Svg + "g").Single(group => group.Attribute("id")!.Value == id);

    public static string[] TextsIn(XElement group) => [.. group.Descendants(Svg + "text").Select(text => text.Value)];

    /// <summary>What lies under the middle of something: the fill of the last shape painted before it there.</summary>
    public string Under(Paint paint) => Painted.TakeWhile(other => other != paint)
        .Last(other => other.Element.Name != Svg + "text" && other.Fill is { } fill && fill.StartsWith('#') && other.Box.Holds(paint.Box.Middle)).Fill!;

    private static Box? BoxOf(XElement element) => element.Name.LocalName switch
    {
        "rect" => new Box(Number(element, "x"), Number(element, "y"), Number(element, "x") + Number(element, "width"), Number(element, "y") + Number(element, "height")),
        "circle" => new Box(Number(element, "cx") - Number(element, "r"), Number(element, "cy") - Number(element, "r"), Number(element, "cx") + Number(element, "r"), Number(element, "cy") + Number(element, "r")),
        "line" => new Box(
            Math.Min(Number(element, "x1"), Number(element, "x2")), Math.Min(Number(element, "y1"), Number(element, "y2")),
            Math.Max(Number(element, "x1"), Number(element, "x2")), Math.Max(Number(element, "y1"), Number(element, "y2"))),
        "polygon" or "polyline" => Around(element.Attribute("points")!.Value),
        "text" => TextBox(element),
        _ => null,
    };

    private static Box Around(string points)
    {
        double[][] pairs = [.. points.Split(' ').Select(point => point.Split(',').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray())];
        return new Box(pairs.Min(pair => pair[0]), pairs.Min(pair => pair[1]), pairs.Max(pair => pair[0]), pairs.Max(pair => pair[1]));
    }

    private static Box TextBox(XElement text)
    {
        double size = text.Attribute("font-size") is { } given ? double.Parse(given.Value, CultureInfo.InvariantCulture) : 14;
        double width = TextWidth.Of(text.Value, size, text.Attribute("font-weight") is not null);
        double x = Number(text, "x") - (width * text.Attribute("text-anchor")?.Value switch { "end" => 1, "middle" => 0.5, _ => 0 });
        double y = Number(text, "y");
        return new Box(x, y - (size * 0.8), x + width, y + (size * 0.2));
    }

    private static double Number(XElement element, string attribute) => double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public (double X, double Y) Middle => ((Left + Right) / 2, (Top + Bottom) / 2);

        public bool Holds((double X, double Y) point) => point.X >= Left && point.X <= Right && point.Y >= Top && point.Y <= Bottom;

        public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }

    internal sealed record Paint(XElement Element, Box Box)
    {
        public string? Fill => Element.Attribute("fill")?.Value ?? (Element.Name.LocalName is "text" ? Ink.Text : null);

        public string? Stroke => Element.Attribute("stroke")?.Value;
    }
}
