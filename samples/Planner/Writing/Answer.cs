using System.Text.Json;

namespace Planner.Writing;

/// <summary>What a command has worked out, with the ways to write it.</summary>
internal sealed class Answer
{
    /// <summary>Writes it for people.</summary>
    public required Action<TextPage> Text { get; init; }

    /// <summary>Writes the members of the JSON object.</summary>
    public required Action<Utf8JsonWriter> Json { get; init; }

    /// <summary>The formats besides text and JSON, by name.</summary>
    public IReadOnlyDictionary<string, Func<Export>> Further { get; init; } = new Dictionary<string, Func<Export>>(StringComparer.Ordinal);

    /// <summary>Whether something blocks: the exit status is then 1.</summary>
    public bool Blocks { get; init; }

    public Export Render(string format, Screen screen) =>
        Further.TryGetValue(format, out Func<Export>? further) ? further()
        : new Export(format == "json" ? JsonText.Write(Json) : TextPage.Render(Text, screen), []);
}
