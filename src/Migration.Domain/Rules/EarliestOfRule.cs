using System.Collections.Immutable;
using MigrationDomain.Calendars;

namespace MigrationDomain.Rules;

/// <summary>The earliest of several dates, then rolled by name. A date that nobody gave is left out; a date that is unknown makes the answer unknown.</summary>
public sealed class EarliestOfRule : DateRule
{
    /// <summary>The earliest of the dates that <paramref name="rules"/> give.</summary>
    /// <param name="rules">Two or more, at most 100 with those of choices within; none of them an anchor.</param>
    /// <param name="roll">Where a result on a non-working day moves.</param>
    /// <exception cref="ArgumentException">Too few or too many rules, or one of them an anchor; or <paramref name="roll"/> is not defined.</exception>
    public EarliestOfRule(IEnumerable<DateRule> rules, DayRoll roll = DayRoll.None)
    {
        Defined.Check(roll, "a roll");
        Rules = Choice.Checked(rules);
        Roll = roll;
    }

    /// <summary>The dates compared, in the order given.</summary>
    public ImmutableArray<DateRule> Rules { get; }

    /// <summary>Where a result on a non-working day moves.</summary>
    public DayRoll Roll { get; }

    private protected override object Parts => (new RuleList(Rules), Roll);

    /// <inheritdoc/>
    public override IEnumerable<MilestoneKey> Anchors() => Rules.SelectMany(rule => rule.Anchors());

    /// <inheritdoc/>
    public override string ToString() => Choice.Phrase(Rules, "earlier", "earliest") + Roll.Suffix();
}
