namespace MigrationDomain.Interchange;

/// <summary>Finds the known name that somebody probably meant.</summary>
internal static class NearestName
{
    private const int Longest = 64;

    /// <summary>The nearest of the known names, at most a third of its letters away, or <see langword="null"/>.</summary>
    public static string? Find(string name, IEnumerable<string> known)
    {
        if (name.Length > Longest)
        {
            return null;
        }

        string upper = name.ToUpperInvariant();
        return known
            .Select(candidate => (candidate, distance: Distance(upper, candidate, Math.Max(1, candidate.Length / 3))))
            .Where(pair => pair.distance is not null)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    /// <summary>The cure for an unknown name: the one probably meant, or all that are known.</summary>
    public static string Cure(string name, IReadOnlyCollection<string> known) =>
        Find(name, known) is { } nearest ? $"the nearest known name is {Shown.Quote(nearest)}."
        : known.Count == 0 ? "none is known here."
        : $"known are {EnglishList.And(known)}.";

    // How many letters differ, or nothing as soon as it is clear that more than the most do: a file may name thousands who are unknown.
    private static int? Distance(string upper, string candidate, int most)
    {
        if (Math.Abs(candidate.Length - upper.Length) > most)
        {
            return null;
        }

        Span<int> row = stackalloc int[candidate.Length + 1];
        for (int i = 0; i < row.Length; i++)
        {
            row[i] = i;
        }

        for (int i = 1; i <= upper.Length; i++)
        {
            int diagonal = row[0];
            int least = row[0] = i;
            for (int j = 1; j < row.Length; j++)
            {
                int changed = diagonal + (upper[i - 1] == char.ToUpperInvariant(candidate[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > most)
            {
                return null;
            }
        }

        return row[^1] <= most ? row[^1] : null;
    }
}
