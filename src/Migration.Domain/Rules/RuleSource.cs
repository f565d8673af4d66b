namespace MigrationDomain.Rules;

/// <summary>Where a rule was read.</summary>
public sealed record RuleSource
{
    /// <summary>Names a document and the place in it.</summary>
    /// <param name="document">Title, publisher and year, for example "GP Clinical System Migration Guide (NHS Digital, 2019)".</param>
    /// <param name="place">The section or page, for example "planning for cutover"; empty for the whole document.</param>
    /// <exception cref="ArgumentException"><paramref name="document"/> is empty.</exception>
    public RuleSource(string document, string place = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(document);
        ArgumentNullException.ThrowIfNull(place);
        Document = document;
        Place = place;
    }

    /// <summary>Title, publisher and year.</summary>
    public string Document { get; }

    /// <summary>The section or page, or empty.</summary>
    public string Place { get; }

    /// <inheritdoc/>
    public override string ToString() => Place.Length == 0 ? Document : $"{Document}, {Place}";
}
