using System.Collections.Immutable;
using MigrationDomain.Calendars;

namespace MigrationDomain.Rules;

/// <summary>
/// The latest of several dates, then rolled by name. A date that nobody gave is left out, or, where all are needed, makes the answer unknown;
/// so does a date that is unknown itself.
/// </summary>
public sealed class LatestOfRule : DateRule
{
    /// <summary>The latest of the dates that <paramref name="rules"/> give.</summary>
    /// <param name="rules">Two or more, at most 100 with those of choices within; none of them an anchor.</param>
    /// <param name="roll">Where a result on a non-working day moves.</param>
    /// <param name="needsAll">Whether the answer is unknown while one of the dates is not given.</param>
    /// <exception cref="ArgumentException">Too few or too many rules, or one of them an anchor; or <paramref name="roll"/> is not defined.</exception>
    public LatestOfRule(IEnumerable<DateRule> rules, DayRoll roll = DayRoll.None, bool needsAll = false)
    {
        Defined.Check(roll, "a roll");
        Rules = Choice.Checked(rules);
        Roll = roll;
        NeedsAll = needsAll;
    }

    /// <summary>The dates compared, in the order given.</summary>
    public ImmutableArray<DateRule> Rules { get; }

    /// <summary>Where a result on a non-working day moves.</summary>
    public DayRoll Roll { get; }

    /// <summary>Whether the answer is unknown while one of the dates is not given; otherwise that date is left out.</summary>
    public bool NeedsAll { get; }

    private protected override object Parts => (new RuleList(Rules), Roll, NeedsAll);

    /// <inheritdoc/>
    public override IEnumerable<MilestoneKey> Anchors() => Rules.SelectMany(rule => rule.Anchors());

    /// <inheritdoc/>
    public override string ToString() => Choice.Phrase(Rules, "later", "latest") + (NeedsAll ? ", once all are known" : "") + Roll.Suffix();
}
