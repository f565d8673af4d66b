using System.Diagnostics;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>A phase with its first and last day, both included.</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PlannedPhase
{
    internal PlannedPhase(PhaseTemplate template, LocalDate? from, LocalDate? to)
    {
        Template = template;
        From = from;
        To = to;
    }

    /// <summary>What the template says of it: objective, expected length, roles, gates, sources.</summary>
    public PhaseTemplate Template { get; }

    /// <summary>The key.</summary>
    public PhaseKey Key => Template.Key;

    /// <summary>The name for people.</summary>
    public string Name => Template.Name;

    /// <summary>The first day, or <see langword="null"/> when no source says when it begins or the date is unknown.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day, or <see langword="null"/> when the date is unknown.</summary>
    public LocalDate? To { get; }

    /// <summary>Calendar days from the first day to the last, 0 for a phase within one day; <see langword="null"/> when an end is unknown.</summary>
    public int? LengthDays => From is { } from && To is { } to ? Period.DaysBetween(from, to) : null;

    /// <inheritdoc/>
    public override string ToString() => $"{Name}: {DateText.Span(From, To)}";
}
