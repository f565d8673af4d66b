using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Planning;

namespace MigrationDomain.Interchange.Svg;

/// <summary>The conflicts of a picture, in words that single nobody out.</summary>
internal static class ConflictRows
{
    /// <summary>More than these would hide the plan.</summary>
    public const int Most = 24;

    public static ImmutableArray<TimelineRow> Of(SvgOptions options) =>
    [
        .. Sentences(options).Take(Most).Select((conflicts, place) => Row(conflicts, place + 1)),
    ];

    /// <summary>Why there are fewer than given, or nothing.</summary>
    public static IEnumerable<Loss> Losses(SvgOptions options)
    {
        int more = Sentences(options).Count() - Most;
        return more > 0 ? [new Loss("conflicts", Invariant($"{more} more {(more == 1 ? "conflict is" : "conflicts are")} not in the picture, which shows the first {Most}; the list of conflicts has them."))] : [];
    }

    private static IEnumerable<IGrouping<string, Conflict>> Sentences(SvgOptions options) =>
        options.Conflicts.GroupBy(conflict => conflict.Explain(options.Audience), StringComparer.Ordinal);

    private static TimelineRow Row(IGrouping<string, Conflict> conflicts, int number)
    {
        Severity severity = conflicts.Max(conflict => conflict.Severity);
        MarkKind kind = severity switch
        {
            Severity.Blocker => MarkKind.Blocker,
            Severity.Warning => MarkKind.Warning,
            _ => MarkKind.Note,
        };
        return new TimelineRow
        {
            Id = Invariant($"conflict-{number}"),
            Key = "conflicts",
            Name = $"{Word.Of(severity).Capital()}: {OneLine.Of(conflicts.Key)}",
            MostLines = 5,
            Marks = conflicts.SelectMany(conflict => conflict.Days).Distinct().Order().ToImmutableArray() is { IsEmpty: false } days ? [new Mark(kind, days)] : [],
        };
    }
}
