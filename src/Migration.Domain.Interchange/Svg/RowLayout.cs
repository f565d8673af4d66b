using System.Collections.Immutable;

namespace MigrationDomain.Interchange.Svg;

/// <summary>A row with its lines of text placed and room for its marks; places count from the row's top.</summary>
internal sealed class RowLayout
{
    private const double Padding = 2;
    private const double Baseline = 14;
    private const double Strip = 24;

    private RowLayout(TimelineRow row, ImmutableArray<PlacedText> texts, double textHeight, bool isCut, bool isNarrow)
    {
        Row = row;
        Texts = texts;
        IsCut = isCut;
        bool hasStrip = isNarrow && !row.Marks.IsEmpty;
        Height = textHeight + (2 * Padding) + (hasStrip ? Strip : 0);
        StripTop = hasStrip ? textHeight + Padding : 0;
        StripBottom = hasStrip ? StripTop + Strip : Height;
    }

    public TimelineRow Row { get; }

    public ImmutableArray<PlacedText> Texts { get; }

    /// <summary>Whether the name did not fit.</summary>
    public bool IsCut { get; }

    public double Height { get; }

    public double StripTop { get; }

    public double StripBottom { get; }

    public static RowLayout Of(TimelineRow row, Measures measures)
    {
        double width = row.Dates.IsEmpty && !measures.IsNarrow ? measures.NameWidth + Measures.Gap + measures.DatesWidth : measures.NameWidth;
        TextLines name = TextLines.Of(row.Name, width, Measures.NameSize, row.IsBold, row.MostLines);
        PlacedText[] left =
        [
            .. name.Lines.Select(line => new PlacedText(measures.Margin, 0, line) { IsBold = row.IsBold }),
            .. Lines(row.Note, width, isBold: false).Select(line => new PlacedText(measures.Margin, 0, line) { Size = Measures.DateSize, Colour = row.NoteInk }),
        ];
        double datesWidth = measures.IsNarrow ? width : measures.DatesWidth;
        PlacedText[] right =
        [
            .. row.Dates.SelectMany(date => Lines(date, datesWidth, row.IsBold))
                .Select(line => new PlacedText(measures.DatesX, 0, line) { Size = Measures.DateSize, EndsThere = measures.IsNarrow, IsBold = row.IsBold }),
        ];
        return measures.IsNarrow
            ? Narrow(row, left, right, width, name.IsCut)
            : new RowLayout(row, [.. Column(left), .. Column(right)], Math.Max(left.Length, right.Length) * Measures.LineHeight, name.IsCut, isNarrow: false);
    }

    // A date stands on the line of a name where both fit, otherwise on a line of its own.
    private static RowLayout Narrow(TimelineRow row, PlacedText[] left, PlacedText[] right, double width, bool isCut)
    {
        List<PlacedText> texts = [.. Column(left)];
        int line = Math.Max(0, left.Length - right.Length);
        foreach (PlacedText date in right)
        {
            while (line < left.Length && left[line].Width + Measures.Gap + date.Width > width)
            {
                line++;
            }

            texts.Add(At(date, line++));
        }

        return new RowLayout(row, [.. texts], Math.Max(left.Length, line) * Measures.LineHeight, isCut, isNarrow: true);
    }

    private static ImmutableArray<string> Lines(string text, double width, bool isBold) =>
        text.Length == 0 ? [] : TextLines.Of(text, width, Measures.DateSize, isBold, 3).Lines;

    private static IEnumerable<PlacedText> Column(PlacedText[] texts) => texts.Select(At);

    private static PlacedText At(PlacedText text, int line) => text with { Y = Padding + Baseline + (line * Measures.LineHeight) };
}
