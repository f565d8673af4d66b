using System.Text;

namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>The lines of a text in UTF-8.</summary>
internal sealed class TextLines
{
    private readonly ReadOnlyMemory<byte> _text;
    private int _seen;
    private int _line = 1;

    public TextLines(ReadOnlyMemory<byte> text) => _text = text;

    /// <summary>The line of a byte, counted from 1. Ask in rising order.</summary>
    public int LineOf(long position)
    {
        int end = (int)Math.Clamp(position, _seen, _text.Length);
        _line += _text.Span[_seen..end].Count((byte)'\n');
        _seen = end;
        return _line;
    }

    /// <summary>The place of a byte, by line and column, both counted from 1; a column is a character.</summary>
    public Place PlaceOf(long position)
    {
        ReadOnlySpan<byte> before = _text.Span[..(int)Math.Clamp(position, 0, _text.Length)];
        int start = before.LastIndexOf((byte)'\n') + 1;
        int line = before.Count((byte)'\n') + 1;
        return Place.Text(line, Encoding.UTF8.GetString(before[start..]).EnumerateRunes().Count() + 1, position);
    }
}
