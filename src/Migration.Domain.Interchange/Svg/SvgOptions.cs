using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Availability;
using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.Interchange.Svg;

/// <summary>How a timeline is drawn, and what it shows besides the plan.</summary>
/// <remarks>A record for the sake of <see langword="with"/>; its list compares by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SvgOptions
{
    /// <summary>The least width a picture can have.</summary>
    public const int LeastWidth = 320;

    /// <summary>The greatest width a picture can have.</summary>
    public const int MostWidth = 4_000;

    /// <summary>
    /// The width in pixels at which the text is as large as it is meant to be, 320 to 4000; 1200 unless said otherwise. Below 720 names stand
    /// above their bars, as on a telephone; from 720 on they stand beside them. The picture itself fills the width it is given.
    /// </summary>
    public int Width { get; init; } = 1_200;

    /// <summary>Which sections are drawn; all unless said otherwise. A whole plan fills two printed pages: what happens, and whom to tell.</summary>
    public TimelineParts Parts { get; init; } = TimelineParts.All;

    /// <summary>The day at which a line is drawn when it is among the months of the picture, which reach up to two months beyond the plan for it; <see langword="null"/> for none.</summary>
    public LocalDate? Today { get; init; }

    /// <summary>The conflicts of the plan, shown in the order given; those that read the same are shown once.</summary>
    public ImmutableArray<Conflict> Conflicts { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>For whom conflicts are put into words: the practice, unless said otherwise, or the public. A picture is passed around, so not for planners.</summary>
    public Audience Audience { get; init; } = Audience.Practice;

    /// <summary>What stands above the picture, for example the name of the practice; the name of the template when left out.</summary>
    public string? Title { get; init; }

    /// <summary>The id of the picture: lower-case letters, digits and single hyphens, at most 64 characters. Every id inside begins with it; give two pictures in one page two ids.</summary>
    public string Id { get; init; } = "timeline";

    /// <inheritdoc/>
    public override string ToString() => Invariant($"timeline '{Id}', {Width} pixels wide, for the {Word.Of(Audience)}");

    internal bool IsNarrow => Width < 720;
}
