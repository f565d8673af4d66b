namespace MigrationDomain.Interchange.Svg;

/// <summary>Refuses options that no picture can be drawn with.</summary>
internal static class SvgChecks
{
    public static void Check(SvgOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Width is < SvgOptions.LeastWidth or > SvgOptions.MostWidth)
        {
            throw new ArgumentException(Invariant($"The width is {options.Width}; give one from {SvgOptions.LeastWidth} to {SvgOptions.MostWidth}."), nameof(options));
        }

        PassedAround.Check(options.Audience, "a picture", nameof(options));

        if (options.Parts is TimelineParts.None or < TimelineParts.None or > TimelineParts.All)
        {
            throw new ArgumentException("The picture has no parts, or parts there are not; name at least one of TimelineParts.", nameof(options));
        }

        if (!IsId(options.Id))
        {
            throw new ArgumentException($"{Shown.Quote(options.Id ?? "")} is not an id. Use lower-case letters, digits and single hyphens, such as 'timeline-2', at most 64 characters, a letter first.", nameof(options));
        }
    }

    private static bool IsId(string? id) =>
        id is { Length: > 0 and <= 64 }
        && char.IsAsciiLetterLower(id[0])
        && id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')
        && !id.EndsWith('-')
        && !id.Contains("--", StringComparison.Ordinal);
}
