using System.Diagnostics;

namespace MigrationDomain.Rules;

/// <summary>How one date follows from others. A closed family: <see cref="AnchorRule"/>, <see cref="OffsetRule"/>, <see cref="LatestOfRule"/>, <see cref="EarliestOfRule"/>.</summary>
/// <remarks>Rules are data. Two rules are equal when they have the same shape and the same parts. <c>ToString</c> reads the rule as a phrase.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public abstract class DateRule : IEquatable<DateRule>
{
    private protected DateRule()
    {
    }

    private protected abstract object Parts { get; }

    /// <summary>The milestones this rule counts from, in the order in which it names them; empty for an anchor.</summary>
    /// <returns>Keys, possibly repeated.</returns>
    public abstract IEnumerable<MilestoneKey> Anchors();

    /// <inheritdoc/>
    public bool Equals(DateRule? other) => other is not null && other.GetType() == GetType() && Parts.Equals(other.Parts);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as DateRule);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => Parts.GetHashCode();

    /// <summary>The rule as a phrase, for example "4 working days before go-live".</summary>
    /// <returns>Invariant English.</returns>
    public abstract override string ToString();
}
