using System.Collections.Immutable;

namespace MigrationDomain.Interchange.Svg;

/// <summary>A name, what stands with it, and what is drawn beside it.</summary>
internal sealed record TimelineRow
{
    /// <summary>What it is in the plan, for example "milestone-go-live".</summary>
    public required string Id { get; init; }

    /// <summary>The key in the plan.</summary>
    public required string Key { get; init; }

    /// <summary>The name as the picture shows it, before it is broken into lines.</summary>
    public required string Name { get; init; }

    /// <summary>A second line under the name; empty for none.</summary>
    public string Note { get; init; } = "";

    /// <summary>The colour of the note.</summary>
    public string NoteInk { get; init; } = Ink.Quiet;

    /// <summary>Its days in words; none where the name says them.</summary>
    public ImmutableArray<string> Dates { get; init; } = [];

    public bool IsBold { get; init; }

    public ImmutableArray<Mark> Marks { get; init; } = [];

    /// <summary>How many lines the name may take.</summary>
    public int MostLines { get; init; } = 2;
}
