using System.Collections.Immutable;

namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>The words a member can be, one for each value of an enum: <c>ExcludeStart</c> is written <c>exclude-start</c>.</summary>
internal sealed class Words<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> _values;

    /// <param name="noun">What a word is, with its article, for example <c>a weekday</c>.</param>
    /// <param name="without">The values that nobody may write.</param>
    public Words(string noun, params T[] without)
    {
        Noun = noun;
        T[] values = [.. Enum.GetValues<T>().Except(without)];
        All = [.. values.Select(Word.Of)];
        OneOf = $"one of {EnglishList.Or(All)}";
        _values = values.ToDictionary(Word.Of, StringComparer.Ordinal);
    }

    public string Noun { get; }

    /// <summary>What to add where a word is missing.</summary>
    public string OneOf { get; }

    public ImmutableArray<string> All { get; }

    public bool TryRead(string word, out T value) => _values.TryGetValue(word, out value);
}
