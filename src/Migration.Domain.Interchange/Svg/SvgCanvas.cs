using System.Globalization;
using System.Security;

namespace MigrationDomain.Interchange.Svg;

/// <summary>Writes elements with presentation attributes only, numbers with one decimal.</summary>
internal sealed class SvgCanvas(TextWriter output)
{
    public void Raw(string markup)
    {
        output.Write(markup);
        output.Write('\n');
    }

    public void Element(string name, string text, string attributes = "") => Raw($"<{name}{attributes}>{Escaped(text)}</{name}>");

    public void Text(double x, double y, string text, string attributes = "") =>
        Raw($"<text x=\"{N(x)}\" y=\"{N(y)}\"{attributes}>{Escaped(text)}</text>");

    public void Rect(double x, double y, double width, double height, string attributes) =>
        Raw($"<rect x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(width)}\" height=\"{N(height)}\" {attributes}/>");

    public void Circle(double x, double y, double radius, string attributes) =>
        Raw($"<circle cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\" {attributes}/>");

    public void Line(double x1, double y1, double x2, double y2, string attributes) =>
        Raw($"<line x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\" {attributes}/>");

    /// <summary>A closed shape through points.</summary>
    public void Polygon(string attributes, params IEnumerable<(double X, double Y)> points) =>
        Raw($"<polygon points=\"{string.Join(' ', points.Select(point => $"{N(point.X)},{N(point.Y)}"))}\" {attributes}/>");

    /// <summary>A line through points.</summary>
    public void Polyline(string attributes, params IEnumerable<(double X, double Y)> points) =>
        Raw($"<polyline points=\"{string.Join(' ', points.Select(point => $"{N(point.X)},{N(point.Y)}"))}\" {attributes}/>");

    public static string Escaped(string text) => SecurityElement.Escape(text);

    public static string N(double number) => Math.Round(number, 1).ToString("0.0", CultureInfo.InvariantCulture);
}
