using System.Collections.Immutable;
using MigrationDomain.Rules;

namespace MigrationDomain.Interchange.ICalendar.Reading;

/// <summary>Puts content lines together to components, as BEGIN and END say.</summary>
internal sealed class ComponentTree
{
    private const int MostDepth = 8;

    private readonly int _most;
    private readonly List<Component> _open = [];
    private readonly List<Component> _calendars = [];
    private readonly List<Fault> _faults = [];
    private int _count;

    private ComponentTree(int most) => _most = most;

    /// <summary>Reads the calendars of a file, and what is wrong with how it is built. After a wrong END the rest cannot be trusted and is not read.</summary>
    /// <param name="text">The file.</param>
    /// <param name="most">The most components that are read.</param>
    public static (ImmutableArray<Component> Calendars, ImmutableArray<Fault> Faults) Read(string text, int most)
    {
        ComponentTree tree = new(most);
        foreach ((int number, ContentLine? line, string fault) in ContentLines.Of(text))
        {
            if (!tree.Take(number, line, fault))
            {
                return ([.. tree._calendars], [.. tree._faults]);
            }
        }

        tree.End();
        return ([.. tree._calendars], [.. tree._faults]);
    }

    private bool Take(int number, ContentLine? line, string fault)
    {
        if (line is { Name: "BEGIN" })
        {
            return Begin(line);
        }

        if (_open.Count == 0)
        {
            return Refuse(number, "The line stands outside of a calendar; a file begins with BEGIN:VCALENDAR and ends with END:VCALENDAR.");
        }

        if (line is { Name: "END" })
        {
            return Close(line);
        }

        if (line is null)
        {
            _open[^1].Unread.Add((number, fault));
        }
        else
        {
            _open[^1].Lines.Add(line);
        }

        return true;
    }

    private bool Begin(ContentLine line)
    {
        Component component = new(line.Word, line.Line);
        if (_open.Count == 0 && component.Name != "VCALENDAR")
        {
            return Refuse(line.Line, $"The file begins with {Shown.Quote(component.Name)}; begin it with BEGIN:VCALENDAR.");
        }

        if (_open.Count == MostDepth || ++_count > _most)
        {
            return Refuse(line.Line, _open.Count == MostDepth
                ? Invariant($"Components are nested more than {MostDepth} deep; nest them less.")
                : Invariant($"The file has more than {_most} components; split it."));
        }

        (_open.Count == 0 ? _calendars : _open[^1].Children).Add(component);
        _open.Add(component);
        return true;
    }

    private bool Close(ContentLine line)
    {
        if (line.Word != _open[^1].Name)
        {
            return Refuse(line.Line, Invariant($"{Shown.Quote(line.Word)} ends here, but {Shown.Quote(_open[^1].Name)} is open since line {_open[^1].Line}; end what was begun last."));
        }

        _open.RemoveAt(_open.Count - 1);
        return true;
    }

    private void End()
    {
        if (_open.Count > 0)
        {
            Refuse(_open[^1].Line, $"{Shown.Quote(_open[^1].Name)} begins here and never ends; end it, or fetch the file again if it was cut off.");
        }
        else if (_calendars.Count == 0)
        {
            Refuse(1, "The file is empty; it begins with BEGIN:VCALENDAR and ends with END:VCALENDAR.");
        }
    }

    private bool Refuse(int line, string message)
    {
        _faults.Add(new Fault(At(line), message));
        return false;
    }

    private static string At(int line) => Invariant($"line {line}");
}
