using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Availability;
using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.Interchange.Html;

/// <summary>What a report shows besides the plan, and for whom it is.</summary>
/// <remarks>A record for the sake of <see langword="with"/>; its list compares by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record HtmlOptions
{
    /// <summary>The heading of the report, for example the name of the practice; the name of the template when left out.</summary>
    public string? Title { get; init; }

    /// <summary>The day of the line in the picture; <see langword="null"/> for none.</summary>
    public LocalDate? Today { get; init; }

    /// <summary>The conflicts of the plan, shown in the order given; those that read the same are shown once.</summary>
    public ImmutableArray<Conflict> Conflicts { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>For whom conflicts are put into words: the practice, unless said otherwise, or the public. A report is passed around, so not for planners.</summary>
    public Audience Audience { get; init; } = Audience.Practice;

    /// <inheritdoc/>
    public override string ToString() => $"report for the {Word.Of(Audience)}";
}
