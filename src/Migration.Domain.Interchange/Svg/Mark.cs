using System.Collections.Immutable;
using NodaTime;

namespace MigrationDomain.Interchange.Svg;

/// <summary>Something drawn on days.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Days">The first and the last day of a bar, the day of a milestone, each day of a conflict; by date.</param>
/// <param name="Letter">What stands in the circle of a notice; empty for nothing.</param>
internal sealed record Mark(MarkKind Kind, ImmutableArray<LocalDate> Days, string Letter = "")
{
    public Mark(MarkKind kind, LocalDate from, LocalDate to, string letter = "")
        : this(kind, [from, to], letter)
    {
    }

    public LocalDate From => Days[0];

    public LocalDate To => Days[^1];
}
