using System.Collections.Immutable;

namespace MigrationDomain.Interchange.Svg;

/// <summary>Says what the shapes mean; only those that the picture has.</summary>
internal sealed class TimelineLegend(SvgCanvas canvas, MarkArtist artist, Measures measures)
{
    private const double SymbolWidth = 38;
    private const double LineHeight = 24;

    /// <summary>Draws the legend.</summary>
    /// <returns>Where it ends.</returns>
    public double Draw(ImmutableArray<TimelineSection> sections, Axis axis, string root, string? today, double top)
    {
        Mark[] marks = [.. sections.SelectMany(section => section.Rows).SelectMany(row => row.Marks)];
        List<(Action<double, double> Symbol, string Text)> entries = [];
        void Add(bool isUsed, string text, Action<double, double> symbol)
        {
            if (isUsed)
            {
                entries.Add((symbol, text));
            }
        }

        bool Has(MarkKind kind) => marks.Any(mark => mark.Kind == kind);
        void Bar(MarkKind kind, string text) => Add(Has(kind), text, (x, y) => artist.Bar(kind, x, x + 28, y));
        void Sign(MarkKind kind, string text) => Add(Has(kind), text, (x, y) => artist.Sign(kind, x + 14, y));
        void Letter(string letter, string text) => Add(marks.Any(mark => mark.Letter == letter), text, (x, y) => artist.Letter(x + 14, y, letter));

        Bar(MarkKind.Phase, "Phase");
        Bar(MarkKind.OpenPhase, "Phase with no stated start");
        Bar(MarkKind.Window, "Window");
        Sign(MarkKind.Milestone, "Milestone");
        Sign(MarkKind.Root, root);
        Sign(MarkKind.Done, "Milestone reached");
        Sign(MarkKind.Overdue, "Milestone overdue");
        Add(Has(MarkKind.Notice), "Notice: last day to tell, until the change", (x, y) => artist.Notice(x + 8, x + 28, y, ""));
        Letter("L", "Late: had to be told by then");
        Letter("D", "Due: still to be told");
        Letter("S", "Sent, not yet confirmed");
        Letter("A", "Acknowledged");
        Add(Has(MarkKind.Outage), "Switched off, until it is back", (x, y) => artist.Dots(x, x + 28, y));
        Sign(MarkKind.Blocker, "Conflict that blocks");
        Sign(MarkKind.Warning, "Conflict, a warning");
        Sign(MarkKind.Note, "Conflict, to be noted");
        Add(marks.Any(mark => mark.To > axis.To), "Later than the months shown", (x, y) => artist.Sign(MarkKind.Beyond, x + 20, y));
        Add(today is not null, "Today", (x, y) => canvas.Line(x + 14, y - 9, x + 14, y + 9, TodayLine));
        return Flow(entries, top);
    }

    public static string TodayLine { get; } = $"stroke=\"{Ink.Today}\" stroke-width=\"2\" stroke-dasharray=\"5 3\"";

    private double Flow(List<(Action<double, double> Symbol, string Text)> entries, double top)
    {
        double x = measures.Margin;
        double y = top + (LineHeight / 2);
        foreach ((Action<double, double> symbol, string text) in entries)
        {
            string line = TextLines.Of(text, measures.Right - measures.Margin - SymbolWidth, Measures.DateSize, isBold: false, 1).Lines[0];
            double width = SymbolWidth + TextWidth.Of(line, Measures.DateSize, isBold: false);
            if (x > measures.Margin && x + width > measures.Right)
            {
                x = measures.Margin;
                y += LineHeight;
            }

            symbol(x, y);
            new PlacedText(x + SymbolWidth, 4.5, line) { Size = Measures.DateSize }.Draw(canvas, y);
            x += width + 18;
        }

        return y + (LineHeight / 2);
    }
}
