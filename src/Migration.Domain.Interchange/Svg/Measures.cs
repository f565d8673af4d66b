namespace MigrationDomain.Interchange.Svg;

/// <summary>Where the columns of a picture are. In a narrow picture there is one: names stand above their bars.</summary>
internal sealed class Measures
{
    public const double NameSize = 14;
    public const double DateSize = 13;
    public const double SmallSize = 12;
    public const double LineHeight = 18;
    public const double Gap = 12;

    /// <summary>Where the chart ends.</summary>
    private readonly double _right;

    public Measures(int width, bool isNarrow)
    {
        IsNarrow = isNarrow;
        Margin = isNarrow ? 14 : 24;
        _right = width - Margin;
        if (isNarrow)
        {
            NameWidth = _right - Margin;
            DatesX = _right;
            ChartLeft = Margin;
            return;
        }

        NameWidth = Math.Clamp((width * 0.3) - Margin, 220, 340);
        DatesX = Margin + NameWidth + Gap;
        DatesWidth = 212;
        ChartLeft = DatesX + DatesWidth + Gap;
    }

    public bool IsNarrow { get; }

    public double Margin { get; }

    public double Right => _right;

    public double NameWidth { get; }

    /// <summary>Where dates begin; in a narrow picture, where they end.</summary>
    public double DatesX { get; }

    public double DatesWidth { get; }

    public double ChartLeft { get; }

    public double ChartRight => _right;
}
