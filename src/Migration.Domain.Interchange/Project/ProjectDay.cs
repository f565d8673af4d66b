using System.Diagnostics;
using NodaTime;

namespace MigrationDomain.Interchange.Project;

/// <summary>Days on which the calendar of a project is not like its week: a bank holiday, a closure, an extra working day. Equal when all parts are equal.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ProjectDay
{
    internal ProjectDay()
    {
    }

    /// <summary>The first day.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day, included.</summary>
    public required LocalDate To { get; init; }

    /// <summary>Why, for example "Good Friday".</summary>
    public required string Name { get; init; }

    /// <summary>Whether work is done on it.</summary>
    public bool IsWorking { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Invariant($"{From:R} to {To:R}: {Name}, {(IsWorking ? "worked" : "not worked")}");
}
