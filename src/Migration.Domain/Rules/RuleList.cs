using System.Collections.Immutable;

namespace MigrationDomain.Rules;

/// <summary>The rules of a choice, compared one by one: their texts would not do, for two rules can read alike.</summary>
internal sealed record RuleList(ImmutableArray<DateRule> Rules)
{
    public bool Equals(RuleList? other) => other is not null && Rules.AsSpan().SequenceEqual(other.Rules.AsSpan());

    public override int GetHashCode() => Rules.Aggregate(Rules.Length, HashCode.Combine);
}
