using NodaTime;

namespace MigrationDomain.Interchange.Svg;

/// <summary>Names the months above a section: the year above the first of them and above each January.</summary>
internal static class Ruler
{
    public const double Height = 36;

    private const double WidestMonth = 36;
    private const double WidestName = 29;
    private const double WidestYear = 42;

    private static readonly int[] Steps = [1, 2, 3, 6, 12, 24, 60, 120];

    /// <summary>The months at which a line is drawn: as many as can be named.</summary>
    public static IEnumerable<LocalDate> Marked(Axis axis)
    {
        int step = Steps.FirstOrDefault(months => months * axis.Month >= WidestMonth, Steps[^1]);
        return axis.Months().Where(month => (month.Month - 1 + (12 * month.Year)) % step == 0);
    }

    public static void Draw(SvgCanvas canvas, Axis axis, double top)
    {
        double free = axis.Left;
        int? year = null;
        foreach (LocalDate month in Named(axis))
        {
            double x = Math.Max(axis.Left, axis.Start(month)) + 3;
            if (x + WidestName > axis.Right)
            {
                break;
            }

            canvas.Text(x, top + 30, Invariant($"{month:MMM}"), $" font-size=\"{SvgCanvas.N(Measures.SmallSize)}\"");
            if (month.Year != year && x >= free && x + WidestYear <= axis.Right)
            {
                canvas.Text(x, top + 15, Invariant($"{month:uuuu}"), $" font-size=\"{SvgCanvas.N(Measures.SmallSize)}\" font-weight=\"bold\"");
                year = month.Year;
                free = x + WidestYear;
            }
        }
    }

    // The month in which the axis begins is named where there is room for it before the next.
    private static LocalDate[] Named(Axis axis)
    {
        LocalDate[] months = [.. Marked(axis)];
        double next = months.Length == 0 ? axis.Right : axis.Start(months[0]);
        return next - axis.Left >= WidestMonth + 3 && axis.From.Day != 1 ? [axis.From.With(DateAdjusters.StartOfMonth), .. months] : months;
    }
}
