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
        int parts = int.Parse(colour.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return (0.2126 * Linear((parts >> 16) / 255.0)) + (0.7152 * Linear(((parts >> 8) & 255) / 255.0)) + (0.0722 * Linear((parts & 255) / 255.0));
    }

    private static double Linear(double part) => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
}
