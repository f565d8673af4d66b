namespace MigrationDomain.Interchange;

/// <summary>Begins a sentence.</summary>
internal static class SentenceCase
{
    /// <summary>The sentence with a capital letter at its beginning.</summary>
    public static string Capital(this string sentence) =>
        sentence.Length == 0 ? sentence : string.Concat(sentence[..1].ToUpperInvariant(), sentence.AsSpan(1));
}
