using System.Collections.Immutable;
using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.Interchange.Svg;

/// <summary>Lays a plan out as a picture, from top to bottom.</summary>
internal sealed class TimelinePage
{
    private const double FlagHeight = 17;

    private readonly MigrationPlan _plan;
    private readonly SvgOptions _options;
    private readonly SvgCanvas _canvas;
    private readonly MarkArtist _artist;
    private readonly Measures _measures;
    private readonly Axis _axis;
    private readonly ImmutableArray<TimelineSection> _sections;
    private readonly List<Loss> _losses = [];
    private double _y;

    public TimelinePage(MigrationPlan plan, SvgOptions options, TextWriter output)
    {
        _plan = plan;
        _options = options;
        _canvas = new SvgCanvas(output);
        _artist = new MarkArtist(_canvas, $"url(#{options.Id}-hatch)");
        _measures = new Measures(options.Width, options.IsNarrow);
        _sections = TimelineRows.Of(plan, options);
        (LocalDate from, LocalDate to) = Axis.Spanning([plan.Request.RootDate, .. _sections.SelectMany(section => section.Rows).SelectMany(row => row.Marks).SelectMany(mark => mark.Days)], options.Today);
        _axis = new Axis(from, to, _measures.ChartLeft, _measures.ChartRight);
    }

    public double Height => _y;

    public IEnumerable<Loss> Losses => _losses;

    private string Root => OneLine.Of(_plan[_plan.Request.Template.Root].Name);

    private LocalDate? Today => _options.Today is { } today && _axis.Shows(today) ? today : null;

    public void Draw(string title, string subtitle)
    {
        _y = _measures.Margin;
        Paragraph(title, _options.IsNarrow ? 18 : 22, isBold: true);
        _y += 4;
        Paragraph(subtitle, Measures.NameSize, isBold: false);
        for (int place = 0; place < _sections.Length; place++)
        {
            _y += 10;
            Heading(_sections[place].Title);
            if (place == 0)
            {
                Flags();
            }

            Rows(_sections[place]);
        }

        _y = new TimelineLegend(_canvas, _artist, _measures).Draw(_sections, _axis, $"{Root}, from which dates are counted", Today is null ? null : "Today", _y + 14);
        Paragraph($"Fingerprint of the plan: {_plan.ContentHash[..12]}", Measures.SmallSize, isBold: false, Ink.Quiet);
        _y += _measures.Margin;
        if (_options.Today is { } today && Today is null)
        {
            _losses.Add(new Loss("today", Invariant($"Today, {today:uuuu-MM-dd}, is outside the months of the picture and has no line.")));
        }
    }

    private void Paragraph(string text, double size, bool isBold, string colour = Ink.Text)
    {
        foreach (string line in TextLines.Of(text, _measures.Right - _measures.Margin, size, isBold, 6).Lines)
        {
            _y += Math.Round(size * 1.35);
            new PlacedText(_measures.Margin, 0, line) { Size = size, IsBold = isBold, Colour = colour }.Draw(_canvas, _y);
        }
    }

    // In a narrow picture the months need the whole width, so that they stand below the heading.
    private void Heading(string title)
    {
        double ruler = _y + (_options.IsNarrow ? 22 : 0);
        double bottom = ruler + Ruler.Height;
        _canvas.Rect(_measures.Margin - 6, _y, _measures.Right - _measures.Margin + 12, bottom - _y, $"fill=\"{Ink.Band}\"");
        new PlacedText(_measures.Margin, _options.IsNarrow ? 20 : 23, title) { Size = 16, IsBold = true }.Draw(_canvas, _y);
        Ruler.Draw(_canvas, _axis, ruler);
        _y = bottom;
    }

    private void Flags()
    {
        if (Today is { } today)
        {
            Flag("Today", today, Ink.Today);
        }

        if (_axis.Shows(_plan.Request.RootDate))
        {
            Flag(Root, _plan.Request.RootDate, Ink.Milestone);
        }

        _y += 4;
    }

    private void Flag(string name, LocalDate day, string colour)
    {
        string date = $", {PlainDay.Of(day)}";
        double width = _axis.Right - _axis.Left;
        string text = TextLines.Of(name, width - TextWidth.Of(date, Measures.SmallSize, isBold: true), Measures.SmallSize, isBold: true, 1).Lines[0] + date;
        double half = TextWidth.Of(text, Measures.SmallSize, isBold: true) / 2;
        double x = Math.Clamp(_axis.Middle(day) - half, _axis.Left, Math.Max(_axis.Left, _axis.Right - (2 * half)));
        _y += FlagHeight;
        new PlacedText(x, -3, text) { Size = Measures.SmallSize, IsBold = true, Colour = colour }.Draw(_canvas, _y);
    }

    private void Rows(TimelineSection section)
    {
        RowLayout[] rows = [.. section.Rows.Select(row => RowLayout.Of(row, _measures))];
        if (!_options.IsNarrow)
        {
            Lines(_y, _y + rows.Sum(row => row.Height));
        }

        foreach (RowLayout row in rows)
        {
            Row(row);
        }
    }

    private void Row(RowLayout row)
    {
        _canvas.Raw($"<g id=\"{_options.Id}-{row.Row.Id}\">");
        if (row.IsCut)
        {
            _canvas.Element("title", row.Row.Name);
            _losses.Add(new Loss(row.Row.Key, $"{Shown.Quote(row.Row.Name)} is too long for the picture and is cut; the HTML report has it whole."));
        }

        foreach (PlacedText text in row.Texts)
        {
            text.Draw(_canvas, _y);
        }

        if (_options.IsNarrow && !row.Row.Marks.IsEmpty)
        {
            Lines(_y + row.StripTop, _y + row.StripBottom);
        }

        foreach (Mark mark in row.Row.Marks)
        {
            _artist.Draw(mark, _axis, _y + ((row.StripTop + row.StripBottom) / 2));
        }

        _canvas.Raw("</g>");
        _y += row.Height;
        _canvas.Line(_measures.Margin - 6, _y, _measures.Right + 6, _y, $"stroke=\"{Ink.Rule}\" stroke-width=\"1\"");
        Lose(row.Row);
    }

    private void Lose(TimelineRow row)
    {
        if (row.Marks.IsEmpty)
        {
            _losses.Add(new Loss(row.Key, $"{Shown.Quote(row.Name)} has a name and no mark: it has no days that are known and in order."));
        }
        else if (row.Marks.Any(mark => mark.To > _axis.To))
        {
            _losses.Add(new Loss(row.Key, $"{Shown.Quote(row.Name)} is drawn as an arrow: it is later than the months of the picture."));
        }
    }

    /// <summary>The beginnings of months, the day everything is counted from, and today.</summary>
    private void Lines(double top, double bottom)
    {
        foreach (LocalDate month in Ruler.Marked(_axis))
        {
            _canvas.Line(_axis.Start(month), top, _axis.Start(month), bottom, $"stroke=\"{Ink.Rule}\" stroke-width=\"1\"");
        }

        if (_axis.Shows(_plan.Request.RootDate))
        {
            double root = _axis.Middle(_plan.Request.RootDate);
            _canvas.Line(root, top, root, bottom, $"stroke=\"{Ink.Milestone}\" stroke-width=\"1.5\"");
        }

        if (Today is { } today)
        {
            _canvas.Line(_axis.Middle(today), top, _axis.Middle(today), bottom, TimelineLegend.TodayLine);
        }
    }
}
