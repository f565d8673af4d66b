using System.Text.Json;

namespace MigrationDomain.Interchange;

/// <summary>Writes a value of an enum as a word: <c>NotJudged</c> is written <c>not-judged</c>.</summary>
internal static class Word
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>The words of an enum, in its order.</summary>
    public static string[] All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(Of)];
}
