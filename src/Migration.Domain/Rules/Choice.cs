using System.Collections.Immutable;

namespace MigrationDomain.Rules;

/// <summary>What the latest-of and earliest-of rules share: the list they choose from.</summary>
internal static class Choice
{
    private const int MostDates = 100;

    public static ImmutableArray<DateRule> Checked(IEnumerable<DateRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ImmutableArray<DateRule> list = [.. rules];
        if (list.Length < 2 || list.Any(rule => rule is null or AnchorRule))
        {
            throw new ArgumentException("A choice of dates needs two or more rules, none of them an anchor; for the day of a milestone use a rule of the same day.", nameof(rules));
        }

        int dates = DatesIn(list);
        return dates <= MostDates
            ? list
            : throw new ArgumentException(
                Invariant($"A choice of dates compares at most {MostDates} dates, those of choices within it included; this one has {dates}. Leave some out."), nameof(rules));
    }

    public static string Phrase(ImmutableArray<DateRule> rules, string ofTwo, string ofMore) =>
        $"the {(rules.Length == 2 ? ofTwo : ofMore)} of {RuleWords.List([.. rules.Select(Option)])}";

    /// <summary>A date to choose from: a milestone's own day is said by its name alone.</summary>
    public static string Option(DateRule rule) => rule is OffsetRule day && day.Equals(OffsetRule.On(day.From)) ? day.From.Value : rule.ToString();

    private static int DatesIn(ImmutableArray<DateRule> rules) => rules.Sum(rule => rule switch
    {
        LatestOfRule latest => DatesIn(latest.Rules),
        EarliestOfRule earliest => DatesIn(earliest.Rules),
        _ => 1,
    });
}
