namespace MigrationDomain.Interchange.Letters;

/// <summary>What stands for a name in braces: a text, nothing because the notice has no such thing, or a fact that is missing.</summary>
/// <param name="Text">The text, or <see langword="null"/>.</param>
/// <param name="Missing">What is missing, as a phrase, or <see langword="null"/>.</param>
internal sealed record LetterValue(string? Text, string? Missing)
{
    /// <summary>The notice has no such thing: the paragraph about it is left out.</summary>
    public static LetterValue None { get; } = new(null, null);

    /// <summary>A fact that somebody gives, or that is missing.</summary>
    public static LetterValue Of(string? text, string missing) =>
        string.IsNullOrWhiteSpace(text) ? new(null, missing) : new(OneLine.Of(text), null);
}
