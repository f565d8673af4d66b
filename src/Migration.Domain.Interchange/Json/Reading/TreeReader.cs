using System.Text;
using System.Text.Json;

namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>Reads a JSON text into elements with places. What JSON leaves open is closed here: no member twice, no endless depth.</summary>
internal sealed class TreeReader
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = int.MaxValue };

    private readonly Faults _faults;
    private readonly JsonLimits _limits;
    private readonly TextLines _lines;

    private TreeReader(ReadOnlyMemory<byte> text, Faults faults)
    {
        _faults = faults;
        _limits = faults.Limits;
        _lines = new TextLines(text);
    }

    /// <summary>Reads the object that the text is, or <see langword="null"/> when it is not one.</summary>
    public static ObjectElement? Read(ReadOnlyMemory<byte> bytes, Faults faults)
    {
        if (bytes.Length > faults.Limits.Bytes)
        {
            faults.Report(Place.Text(1, 1, 0), Invariant($"The text has {bytes.Length} bytes; give at most {faults.Limits.Bytes}."));
            return null;
        }

        ReadOnlyMemory<byte> text = bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        if (TextFaults.Find(text, faults))
        {
            return null;
        }

        TreeReader tree = new(text, faults);
        Utf8JsonReader reader = new(text.Span, Options);
        try
        {
            reader.Read();
            Element root = tree.Value(ref reader, Place.Root(tree._lines.LineOf(reader.TokenStartIndex), reader.TokenStartIndex));
            reader.Read();
            return root is ObjectElement or UnreadElement ? root as ObjectElement : NotAnObject(root, faults);
        }
        catch (JsonException fault)
        {
            SyntaxFaults.Report(text, fault, reader.BytesConsumed, faults);
            return null;
        }
    }

    private static ObjectElement? NotAnObject(Element root, Faults faults)
    {
        faults.Report(root.Place, $"The text is {root}, but it must be an object; begin it with '{{' and end it with '}}'.");
        return null;
    }

    private Element Value(ref Utf8JsonReader reader, Place place) => reader.TokenType switch
    {
        JsonTokenType.StartObject or JsonTokenType.StartArray when reader.CurrentDepth >= _limits.Depth => TooDeep(ref reader, place),
        JsonTokenType.StartObject => Object(ref reader, place),
        JsonTokenType.StartArray => List(ref reader, place),
        JsonTokenType.String => Text(ref reader) is { } text ? new TextElement(place, text) : HalfCharacter(place),
        JsonTokenType.Number => new NumberElement(place, Encoding.UTF8.GetString(reader.ValueSpan)),
        JsonTokenType.True or JsonTokenType.False => new FlagElement(place, reader.GetBoolean()),
        _ => new NullElement(place),
    };

    private Element Object(ref Utf8JsonReader reader, Place place)
    {
        ObjectElement result = new(place);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            int line = _lines.LineOf(reader.TokenStartIndex);
            if (result.Members.Count == _limits.Entries)
            {
                _faults.Report(place, Invariant($"The object has more than {_limits.Entries} members; give at most that many."));
                SkipRest(ref reader, JsonTokenType.EndObject);
                return new UnreadElement(place);
            }

            string? name = Text(ref reader);
            Place member = place.Member(name ?? "?", line, reader.TokenStartIndex);
            reader.Read();
            Element value = Value(ref reader, member);
            if (name is null)
            {
                HalfCharacter(member);
            }
            else if (result.Has(name))
            {
                _faults.Report(member, $"The member {Shown.Quote(name)} is given twice; keep one of the two.");
            }
            else
            {
                result.Add(name, value);
            }
        }

        return result;
    }

    private Element List(ref Utf8JsonReader reader, Place place)
    {
        ListElement result = new(place);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (result.Entries.Count == _limits.Entries)
            {
                _faults.Report(place, Invariant($"The list has more than {_limits.Entries} entries; give at most that many."));
                SkipRest(ref reader, JsonTokenType.EndArray);
                return new UnreadElement(place);
            }

            result.Add(Value(ref reader, place.Entry(result.Entries.Count, _lines.LineOf(reader.TokenStartIndex), reader.TokenStartIndex)));
        }

        return result;
    }

    private UnreadElement TooDeep(ref Utf8JsonReader reader, Place place)
    {
        _faults.Report(place, Invariant($"Objects and lists are nested more than {_limits.Depth} deep; nest them less."));
        reader.Skip();
        return new UnreadElement(place);
    }

    private UnreadElement HalfCharacter(Place place)
    {
        _faults.Report(place, "The text has half of a character in it (a lone surrogate such as \\ud800); write the whole character.");
        return new UnreadElement(place);
    }

    private static void SkipRest(ref Utf8JsonReader reader, JsonTokenType end)
    {
        int inside = reader.CurrentDepth;
        do
        {
            reader.Skip();
        }
        while (reader.Read() && !(reader.TokenType == end && reader.CurrentDepth < inside));
    }

    private static string? Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
