namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>What a key of the library looks like: lower-case letters, digits and single hyphens, at most 64 characters.</summary>
internal static class KeyText
{
    public const int Longest = 64;

    public static bool IsKey(string text) => text.Length is > 0 and <= Longest
        && text.Split('-').All(part => part.Length > 0 && part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)));
}
