namespace MigrationDomain.Calendars;

/// <summary>The names of the divisions, in English and as GOV.UK's data spells them.</summary>
public static class Divisions
{
    /// <summary>The division's key in GOV.UK's data, for example "england-and-wales".</summary>
    /// <param name="division">The division.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="division"/> is not defined.</exception>
    public static string Slug(this Division division) => division switch
    {
        Division.EnglandAndWales => "england-and-wales",
        Division.Scotland => "scotland",
        Division.NorthernIreland => "northern-ireland",
        _ => throw Undefined(division),
    };

    /// <summary>The division's name, for example "England and Wales".</summary>
    /// <param name="division">The division.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="division"/> is not defined.</exception>
    public static string EnglishName(this Division division) => division switch
    {
        Division.EnglandAndWales => "England and Wales",
        Division.Scotland => "Scotland",
        Division.NorthernIreland => "Northern Ireland",
        _ => throw Undefined(division),
    };

    /// <summary>Reads a division's key, such as "northern-ireland"; upper and lower case are the same.</summary>
    /// <param name="slug">The text; <see langword="null"/> is no division's key.</param>
    /// <param name="division">The division; without meaning when the answer is <see langword="false"/>.</param>
    /// <returns>Whether the text is a division's key.</returns>
    public static bool TryParse(string? slug, out Division division)
    {
        foreach (Division candidate in Enum.GetValues<Division>())
        {
            if (string.Equals(candidate.Slug(), slug, StringComparison.OrdinalIgnoreCase))
            {
                division = candidate;
                return true;
            }
        }

        division = default;
        return false;
    }

    private static ArgumentOutOfRangeException Undefined(Division division) =>
        new(nameof(division), division, Invariant($"'{(int)division}' is not a division."));
}
