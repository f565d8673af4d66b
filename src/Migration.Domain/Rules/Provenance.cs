using System.Collections.Immutable;
using System.Diagnostics;

namespace MigrationDomain.Rules;

/// <summary>How binding a rule is, how sure its figure is, and where it was read. Equal when all parts are equal.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Provenance : IEquatable<Provenance>
{
    /// <summary>States the standing of a rule.</summary>
    /// <param name="hardness">Whether it binds.</param>
    /// <param name="certainty">How sure the figure is.</param>
    /// <param name="sources">Where it was read, the weightiest first; may be empty only for local customs and own defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public Provenance(Hardness hardness, Certainty certainty, params IEnumerable<RuleSource> sources)
    {
        Defined.Check(hardness, "a hardness");
        Defined.Check(certainty, "a certainty");
        ArgumentNullException.ThrowIfNull(sources);
        Hardness = hardness;
        Certainty = certainty;
        Sources = [.. sources];
    }

    /// <summary>A soft local custom without a source: the standing of a rule nobody said more about.</summary>
    public static Provenance Local { get; } = new(Hardness.Soft, Certainty.LocalCustom);

    /// <summary>Whether the rule binds.</summary>
    public Hardness Hardness { get; }

    /// <summary>How sure the figure is.</summary>
    public Certainty Certainty { get; }

    /// <summary>Where it was read, the weightiest first.</summary>
    public ImmutableArray<RuleSource> Sources { get; }

    /// <summary>Whether the rule claims an authority (must, may, unverified) but names no source for it.</summary>
    public bool LacksSource => Sources.IsEmpty && (Certainty is Certainty.Must or Certainty.May or Certainty.Unverified);

    /// <inheritdoc/>
    public bool Equals(Provenance? other) =>
        other is not null && Hardness == other.Hardness && Certainty == other.Certainty && Sources.AsSpan().SequenceEqual(other.Sources.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Provenance);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Hardness, Certainty, Sources.Length);

    /// <summary>For example "hard, must; GP Clinical System Migration Guide (NHS Digital, 2019)".</summary>
    /// <returns>Invariant English.</returns>
    public override string ToString()
    {
        string standing = $"{(Hardness == Hardness.Hard ? "hard" : "soft")}, {Word(Certainty)}";
        return Sources.IsEmpty ? standing : $"{standing}; {string.Join("; ", Sources)}";
    }

    internal static string Word(Certainty certainty) => certainty switch
    {
        Certainty.Must => "must",
        Certainty.May => "may",
        Certainty.LocalCustom => "local custom",
        Certainty.OurDefault => "our default",
        _ => "unverified",
    };
}
