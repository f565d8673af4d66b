namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>A place in what was given: the JSON path and the line on which it stands, or a position in the text, or an option.</summary>
/// <remarks>The path is put together only when somebody asks for it. Equality is by reference.</remarks>
internal sealed class Place
{
    private readonly Place? _parent;
    private readonly string? _name;
    private readonly int _index;

    private Place(Place? parent, string? name, int index, int line, long position)
    {
        _parent = parent;
        _name = name;
        _index = index;
        Line = line;
        Position = position;
    }

    /// <summary>The line, counted from 1, or 0 when the place has none.</summary>
    public int Line { get; }

    /// <summary>The byte at which it begins: places sort by it.</summary>
    public long Position { get; }

    /// <summary>The JSON path, for example <c>$.overrides[1].offset</c>.</summary>
    public string Path => string.Concat(Steps().Reverse());

    public static Place Root(int line, long position) => new(null, "$", 0, line, position);

    public static Place Option(string name) => new(null, name, 0, 0, 0);

    public static Place Text(int line, int column, long position) =>
        new(null, Invariant($"line {line}, column {column}"), 0, 0, position);

    public Place Member(string name, int line, long position) => new(this, name, 0, line, position);

    public Place Entry(int index, int line, long position) => new(this, null, index, line, position);

    /// <summary>The path and the line, for example <c>$.goLive (line 4)</c>.</summary>
    public override string ToString() => Line == 0 ? Path : Invariant($"{Path} (line {Line})");

    private IEnumerable<string> Steps()
    {
        for (Place? place = this; place is not null; place = place._parent)
        {
            yield return place.Step();
        }
    }

    private string Step() => (_parent, _name) switch
    {
        (_, null) => Invariant($"[{_index}]"),
        (null, _) => _name,
        _ when _name.Length > 0 && _name.All(char.IsAsciiLetterOrDigit) && _name.Length <= Shown.Longest => $".{_name}",
        _ => $"[{Shown.Quote(_name)}]",
    };
}
