namespace MigrationDomain.Interchange;

/// <summary>Writes several names as one English phrase.</summary>
internal static class EnglishList
{
    private const int MostShown = 40;

    /// <summary>For example <c>from, to and why</c>.</summary>
    public static string And(IReadOnlyCollection<string> names) => Join(names, "and");

    /// <summary>For example <c>text or json</c>.</summary>
    public static string Or(IReadOnlyCollection<string> names) => Join(names, "or");

    private static string Join(IReadOnlyCollection<string> names, string last)
    {
        string[] shown = [.. names.Take(MostShown).Select(Shown.Plain)];
        return names.Count > MostShown ? $"{string.Join(", ", shown)} {last} {Invariant($"{names.Count - MostShown}")} more"
            : shown is [.. var first, var final] && first.Length > 0 ? $"{string.Join(", ", first)} {last} {final}"
            : string.Concat(shown);
    }
}
