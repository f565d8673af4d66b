using System.Collections.Immutable;

namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>The words a member can be, one for each value of an enum: <c>ExcludeStart</c> is written <c>exclude-start</c>.</summary>
internal sealed class Words<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> _values;

    /// <param name="noun">What a word is, with its article, for example <c>a weekday</c>.</param>
    public Words(string noun)
    {
        Noun = noun;
        All = [.. Word.All<T>()];
        _values = Enum.GetValues<T>().ToDictionary(Word.Of, StringComparer.Ordinal);
    }

    public string Noun { get; }

    public ImmutableArray<string> All { get; }

    public bool TryRead(string word, out T value) => _values.TryGetValue(word, out value);
}
