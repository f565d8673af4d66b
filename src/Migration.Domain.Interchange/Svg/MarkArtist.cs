namespace MigrationDomain.Interchange.Svg;

/// <summary>Draws marks on a line of the picture.</summary>
/// <param name="canvas">Where to draw.</param>
/// <param name="hatch">The address of the hatching, for example "url(#timeline-hatch)".</param>
internal sealed class MarkArtist(SvgCanvas canvas, string hatch)
{
    private const double Thin = 4;
    private const double HalfBar = 6;

    /// <summary>Draws the mark where the axis has its days; what lies beyond it becomes an arrow at the edge.</summary>
    public void Draw(Mark mark, Axis axis, double y)
    {
        if (mark.From > axis.To)
        {
            Arrow(axis.Right, y);
            return;
        }

        bool goesOn = mark.To > axis.To;
        double left = axis.Start(mark.From);
        double right = goesOn ? axis.Right - 10 : Math.Max(left + Thin, axis.End(mark.To));
        switch (mark.Kind)
        {
            case MarkKind.Phase:
            case MarkKind.Window:
                Bar(mark.Kind, left, right, y);
                break;
            case MarkKind.OpenPhase:
                Bar(mark.Kind, axis.Left, right, y);
                break;
            case MarkKind.Outage:
                Dots(axis.Middle(mark.From), goesOn ? right : axis.Middle(mark.To), y);
                break;
            case MarkKind.Notice:
                Notice(axis.Middle(mark.From), goesOn ? right : axis.Middle(mark.To), y, mark.Letter);
                break;
            case MarkKind.Blocker or MarkKind.Warning or MarkKind.Note:
                Alarms(mark, axis, y);
                break;
            default:
                Sign(mark.Kind, axis.Middle(mark.From), y);
                break;
        }

        if (goesOn)
        {
            Arrow(axis.Right, y);
        }
    }

    /// <summary>A bar, full, hatched or open at its beginning.</summary>
    public void Bar(MarkKind kind, double left, double right, double y)
    {
        double width = right - left;
        if (kind == MarkKind.Window)
        {
            canvas.Rect(left, y - HalfBar, width, 2 * HalfBar, $"fill=\"{Ink.Paper}\"");
            canvas.Rect(left, y - HalfBar, width, 2 * HalfBar, $"fill=\"{hatch}\" stroke=\"{Ink.Window}\" stroke-width=\"1.5\"");
        }
        else if (kind == MarkKind.OpenPhase)
        {
            canvas.Polygon($"fill=\"{Ink.Phase}\"", (left, y), (left + HalfBar, y - HalfBar), (right, y - HalfBar), (right, y + HalfBar), (left + HalfBar, y + HalfBar));
        }
        else
        {
            canvas.Rect(left, y - HalfBar, width, 2 * HalfBar, $"fill=\"{Ink.Phase}\"");
        }
    }

    /// <summary>A line that begins with a lettered circle and ends at a stop.</summary>
    public void Notice(double from, double to, double y, string letter)
    {
        canvas.Line(from, y, to, y, $"stroke=\"{Ink.Notice}\" stroke-width=\"2\"");
        canvas.Line(to, y - HalfBar, to, y + HalfBar, $"stroke=\"{Ink.Notice}\" stroke-width=\"3\"");
        Letter(from, y, letter);
    }

    public void Letter(double x, double y, string letter)
    {
        string ink = letter switch { "L" => Ink.Bad, "S" or "A" => Ink.Good, _ => Ink.Notice };
        canvas.Circle(x, y, 8, $"fill=\"{ink}\" stroke=\"{Ink.Paper}\" stroke-width=\"1\"");
        if (letter.Length > 0)
        {
            canvas.Text(x, y + 4, letter, $" fill=\"{Ink.Paper}\" font-size=\"11\" font-weight=\"bold\" text-anchor=\"middle\"");
        }
    }

    public void Dots(double from, double to, double y) =>
        canvas.Line(from, y, to, y, $"stroke=\"{Ink.Notice}\" stroke-width=\"6\" stroke-dasharray=\"2 4\"");

    /// <summary>A mark that stands at one place.</summary>
    public void Sign(MarkKind kind, double x, double y)
    {
        switch (kind)
        {
            case MarkKind.Root:
                canvas.Circle(x, y, 9.5, $"fill=\"{Ink.Paper}\" stroke=\"{Ink.Milestone}\" stroke-width=\"2\"");
                Diamond(x, y, 6.5, Ink.Milestone);
                break;
            case MarkKind.Done:
                Diamond(x, y, 9, Ink.Good);
                canvas.Polyline($"fill=\"none\" stroke=\"{Ink.Paper}\" stroke-width=\"2\"", (x - 3.5, y), (x - 1, y + 3), (x + 4, y - 3));
                break;
            case MarkKind.Overdue:
                Diamond(x, y, 8.5, Ink.Paper, Ink.Bad);
                Exclamation(x, y, Ink.Bad);
                break;
            case MarkKind.Blocker:
                Triangle(x, y, Ink.Bad, Ink.Bad);
                Exclamation(x, y + 1, Ink.Paper);
                break;
            case MarkKind.Warning:
                Triangle(x, y, Ink.Warning, Ink.Text);
                Exclamation(x, y + 1, Ink.Text);
                break;
            case MarkKind.Note:
                canvas.Circle(x, y, 8, $"fill=\"{Ink.Paper}\" stroke=\"{Ink.Phase}\" stroke-width=\"2\"");
                canvas.Rect(x - 1, y - 1.5, 2, 6, $"fill=\"{Ink.Phase}\"");
                canvas.Rect(x - 1, y - 4.5, 2, 2, $"fill=\"{Ink.Phase}\"");
                break;
            case MarkKind.Beyond:
                Arrow(x, y);
                break;
            default:
                Diamond(x, y, 7.5, Ink.Milestone);
                break;
        }
    }

    private void Arrow(double right, double y) =>
        canvas.Polygon($"fill=\"{Ink.Text}\"", (right - 9, y - 6), (right, y), (right - 9, y + 6));

    private void Alarms(Mark mark, Axis axis, double y)
    {
        double free = double.MinValue;
        foreach (double x in mark.Days.Where(axis.Shows).Select(axis.Middle))
        {
            if (x >= free)
            {
                Sign(mark.Kind, x, y);
                free = x + 17;
            }
        }
    }

    private void Diamond(double x, double y, double radius, string fill, string? stroke = null) => canvas.Polygon(
        $"fill=\"{fill}\" stroke=\"{stroke ?? Ink.Paper}\" stroke-width=\"{(stroke is null ? "1" : "2")}\"",
        (x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y));

    private void Triangle(double x, double y, string fill, string stroke) =>
        canvas.Polygon($"fill=\"{fill}\" stroke=\"{stroke}\" stroke-width=\"1.5\"", (x, y - 8), (x + 8, y + 6.5), (x - 8, y + 6.5));

    private void Exclamation(double x, double y, string ink)
    {
        canvas.Rect(x - 1, y - 4.5, 2, 5, $"fill=\"{ink}\"");
        canvas.Rect(x - 1, y + 2, 2, 2, $"fill=\"{ink}\"");
    }
}
