using MigrationDomain.Interchange;
using Spectre.Console;

namespace Planner.Writing;

/// <summary>A page for people: titles, lines and aligned tables.</summary>
internal sealed class TextPage
{
    /// <summary>Wider than any line: nothing is broken when nobody watches.</summary>
    private const int Endless = 32_000;

    private readonly IAnsiConsole _console;
    private readonly bool _watched;

    private TextPage(TextWriter writer, Screen screen)
    {
        _watched = screen.Width > 0;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = screen.Colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = screen.Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(writer),
        });
        _console.Profile.Width = _watched ? screen.Width : Endless;
    }

    /// <summary>Writes a page and gives its text, without blanks at the ends of lines.</summary>
    public static string Render(Action<TextPage> write, Screen screen)
    {
        using StringWriter writer = new() { NewLine = "\n" };
        write(new TextPage(writer, screen));
        return string.Join('\n', writer.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd(' ')));
    }

    public void Title(string text) => Write(text, new Style(decoration: Decoration.Bold));

    /// <summary>Begins a part of the page.</summary>
    public void Heading(string text)
    {
        Blank();
        Title(text);
    }

    public void Line(string text, Tone tone = Tone.Plain) => Write(text, StyleOf(tone));

    public void Blank() => _console.WriteLine();

    /// <summary>Writes an aligned table; only its last columns may be broken over lines, and only on a terminal.</summary>
    /// <param name="headings">The headings of the columns.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="notes">What stands below a row, counted from 0, in its last column; nothing when absent.</param>
    /// <param name="breakable">How many of the last columns may be broken.</param>
    public void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<Cell>> rows, Func<int, IEnumerable<string>>? notes = null, int breakable = 1)
    {
        Table table = new Table().NoBorder();
        foreach ((int index, string heading) in headings.Index())
        {
            TableColumn column = new TableColumn(new Text(heading, new Style(decoration: Decoration.Bold))).Padding(0, 0, 2, 0);
            column.NoWrap = !_watched || index < headings.Count - breakable;
            table.AddColumn(column);
        }

        foreach ((int index, IReadOnlyList<Cell> row) in rows.Index())
        {
            table.AddRow(row.Select(cell => new Text(Shown.Plain(cell.Text), StyleOf(cell.Tone))));
            foreach (string note in notes?.Invoke(index) ?? [])
            {
                table.AddRow([.. row.Skip(1).Select(_ => Text.Empty), new Text(Shown.Plain(note), StyleOf(Tone.Muted))]);
            }
        }

        _console.Write(table);
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Muted => new Style(decoration: Decoration.Dim),
        Tone.Good => new Style(Color.Green),
        Tone.Warning => new Style(Color.Yellow),
        Tone.Bad => new Style(Color.Red, decoration: Decoration.Bold),
        _ => Style.Plain,
    };

    private void Write(string text, Style style)
    {
        _console.Write(new Text(Shown.Plain(text), style));
        _console.WriteLine();
    }
}
