using System.Globalization;

namespace MigrationDomain.Interchange.Svg;

/// <summary>The contrast of two colours as WCAG 2 computes it.</summary>
internal static class Contrast
{
    /// <summary>From 1, the same, to 21, black on white.</summary>
    public static double Of(string one, string other)
    {
        double[] lights = [Light(one), Light(other)];
        return (lights.Max() + 0.05) / (lights.Min() + 0.05);
    }

    private static double Light(string colour)
    {
        double[] parts = [.. new[] { 1, 3, 5 }.Select(place => Linear(int.Parse(colour.AsSpan(place, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0))];
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static double Linear(double part) => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
}
