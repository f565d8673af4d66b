using System.Collections.Immutable;

namespace MigrationDomain.Interchange.Svg;

/// <summary>Rows of one sort under a heading.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Rows">The rows, at least one.</param>
internal sealed record TimelineSection(string Title, ImmutableArray<TimelineRow> Rows);
