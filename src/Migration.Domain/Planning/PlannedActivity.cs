using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>An activity with the days its rule allows for it.</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PlannedActivity
{
    internal PlannedActivity(ActivityTemplate template, Derivation? notBefore, Derivation? latest, ImmutableArray<LocalDate> occurrences)
    {
        Template = template;
        NotBefore = notBefore;
        Latest = latest;
        Occurrences = occurrences;
    }

    /// <summary>What the template says of it: owners, phase, standing and sources.</summary>
    public ActivityTemplate Template { get; }

    /// <summary>The key.</summary>
    public ActivityKey Key => Template.Key;

    /// <summary>What is done.</summary>
    public string Name => Template.Name;

    /// <summary>How the first day came about, or <see langword="null"/> when no source gives one.</summary>
    public Derivation? NotBefore { get; }

    /// <summary>How the last day came about, or <see langword="null"/> when no source gives one.</summary>
    public Derivation? Latest { get; }

    /// <summary>The first day on which it may be done, or <see langword="null"/> when it is not stated or unknown.</summary>
    public LocalDate? From => NotBefore?.Date;

    /// <summary>The last day by which it is done, or <see langword="null"/> when it is not stated or unknown.</summary>
    public LocalDate? By => Latest?.Date;

    /// <summary>The days of a series such as a weekly meeting, by date; empty for an activity that happens once.</summary>
    public ImmutableArray<LocalDate> Occurrences { get; }

    /// <inheritdoc/>
    public override string ToString() => (From, By) switch
    {
        (null, null) => $"{Name}: no date stated",
        ({ } from, null) => Invariant($"{Name}: from {from:R}"),
        (null, { } by) => Invariant($"{Name}: by {by:R}"),
        _ => $"{Name}: {DateText.Span(From, By)}",
    };
}
