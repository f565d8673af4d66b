namespace MigrationDomain.Interchange;

/// <summary>Finds the known name that somebody probably meant.</summary>
internal static class NearestName
{
    /// <summary>The nearest of the known names, at most a third of its letters away, or <see langword="null"/>.</summary>
    public static string? Find(string name, IEnumerable<string> known) => name.Length > 64 ? null : known
        .Select(candidate => (candidate, distance: Distance(name.ToUpperInvariant(), candidate.ToUpperInvariant())))
        .Where(pair => pair.distance <= Math.Max(1, pair.candidate.Length / 3))
        .OrderBy(pair => pair.distance)
        .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
        .Select(pair => pair.candidate)
        .FirstOrDefault();

    /// <summary>The cure for an unknown name: the one probably meant, or all that are known.</summary>
    public static string Cure(string name, IReadOnlyCollection<string> known) =>
        Find(name, known) is { } nearest ? $"the nearest known name is {Shown.Quote(nearest)}."
        : known.Count == 0 ? "none is known here."
        : $"known are {EnglishList.And(known)}.";

    private static int Distance(string left, string right)
    {
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int changed = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
