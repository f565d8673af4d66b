using System.Collections.Immutable;
using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>A stretch of the programme with one objective, from one milestone to another, both days included.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class PhaseTemplate
{
    /// <summary>Describes a phase.</summary>
    /// <param name="key">Its key, for example "data-checking".</param>
    /// <param name="name">Its name for people.</param>
    /// <param name="from">The milestone on whose day it begins, or <see langword="null"/> when no source says when it begins.</param>
    /// <param name="to">The milestone on whose day it ends; the same as <paramref name="from"/> for a phase of one day.</param>
    /// <param name="provenance">Its standing and sources.</param>
    public PhaseTemplate(PhaseKey key, string name, MilestoneKey? from, MilestoneKey to, Provenance? provenance = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(to);
        Key = key;
        Name = name;
        From = from;
        To = to;
        Provenance = provenance ?? Provenance.Local;
    }

    /// <summary>The key.</summary>
    public PhaseKey Key { get; }

    /// <summary>The name for people.</summary>
    public string Name { get; }

    /// <summary>The milestone on whose day the phase begins, or <see langword="null"/> when it begins at no stated time.</summary>
    public MilestoneKey? From { get; }

    /// <summary>The milestone on whose day the phase ends.</summary>
    public MilestoneKey To { get; }

    /// <summary>Standing and sources.</summary>
    public Provenance Provenance { get; }

    /// <summary>What the phase is for, one sentence.</summary>
    public string Objective { get; init; } = "";

    /// <summary>How long it is expected to last.</summary>
    public PhaseLength Length { get; init; } = PhaseLength.Unstated;

    /// <summary>Who takes part.</summary>
    public ImmutableArray<RoleKey> Roles { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What must be true before it begins; empty when nothing is stated.</summary>
    public string EntryGate { get; init; } = "";

    /// <summary>What must be true, or signed and by whom, before it ends; empty when nothing is stated.</summary>
    public string ExitGate { get; init; } = "";

    /// <inheritdoc/>
    public override string ToString() => $"{Name}: {(From is null ? "until" : $"{From} to")} {To}, {Length}";
}
