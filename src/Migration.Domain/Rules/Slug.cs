namespace MigrationDomain.Rules;

/// <summary>The shape all keys share: lower-case letters and digits, single hyphens between them, at most 64 characters.</summary>
internal static class Slug
{
    private const int MostCharacters = 64;

    /// <summary>Returns <paramref name="value"/> unchanged when it is a slug.</summary>
    /// <param name="value">The text to check.</param>
    /// <param name="subject">What the key is of, with its article, for example "a milestone key".</param>
    /// <param name="example">A good one, for example "go-live".</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a slug.</exception>
    public static string Checked(string value, string subject, string example)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!IsSlug(value))
        {
            throw new ArgumentException(
                Invariant($"'{value}' is not {subject}. Use lower-case letters, digits and single hyphens, such as '{example}', at most {MostCharacters} characters."),
                nameof(value));
        }

        return value;
    }

    private static bool IsSlug(string value)
    {
        char previous = '-';
        foreach (char character in value)
        {
            bool isHyphen = character == '-';
            if ((isHyphen && previous == '-') || !(isHyphen || char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character)))
            {
                return false;
            }

            previous = character;
        }

        return previous != '-' && value.Length <= MostCharacters;
    }
}
