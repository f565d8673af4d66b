using MigrationDomain.Calendars;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Rules;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>How dates follow from others, and the standing of rules.</summary>
internal static class RuleForms
{
    /// <summary>How one date follows from others.</summary>
    public static TwoWayForm<DateRule> Rule { get; } = new ChoiceForm<DateRule>(
        "a date rule",
        Case<DateRule>.Of("anchor", Anchor()),
        Case<DateRule>.Of("on", SameDay(), IsSameDay),
        Case<DateRule>.Of("workingDay", Nth(), rule => rule.IsOrdinal),
        Case<DateRule>.Of("before", Offset("a rule that counts back", "before", OffsetDirection.Before), rule => rule.Direction == OffsetDirection.Before),
        Case<DateRule>.Of("after", Offset("a rule that counts on", "after", OffsetDirection.After)),
        Case<DateRule>.Of("latestOf", Latest()),
        Case<DateRule>.Of("earliestOf", Earliest()));

    /// <summary>How long before a change somebody must be told.</summary>
    public static TwoWayForm<NoticePeriod> Period { get; } = new RecordForm<NoticePeriod>("a notice period", "How long before a change somebody must be told.", record =>
    {
        var length = record.Needs("length", Scalars.Offset, period => period.Length, "how long, such as '3 weeks'");
        var count = record.Has("count", Counts, period => period.Count, CountMode.ExcludeStart, "which ends count");
        var roll = record.Has("roll", Rolls, period => period.Roll, DayRoll.Preceding, "where a last day on a non-working day moves; 'preceding' when left out");
        return parts => new NoticePeriod(parts.Get(length), parts.Get(count), parts.Get(roll));
    });

    /// <summary>Standing and sources.</summary>
    public static TwoWayForm<Provenance> Provenance { get; } = new RecordForm<Provenance>("a provenance", "How binding a rule is, how sure its figure is, and where it was read.", record =>
    {
        var hardness = record.Has("hardness", Scalars.OneOf(WordLists.Hardnesses), standing => standing.Hardness, Hardness.Soft, "whether it binds; 'soft' when left out");
        var certainty = record.Has(
            "certainty", Scalars.OneOf(WordLists.Certainties), standing => standing.Certainty, Certainty.LocalCustom, "how sure the figure is; 'local-custom' when left out");
        var sources = record.Lists("sources", Source(), standing => standing.Sources, "where it was read, the weightiest first");
        return parts => new Provenance(parts.Get(hardness), parts.Get(certainty), parts.Get(sources));
    });

    private static ScalarForm<CountMode> Counts => Scalars.OneOf(WordLists.CountModes);

    private static ScalarForm<DayRoll> Rolls => Scalars.OneOf(WordLists.DayRolls);

    private static DeferredForm<DateRule> Inner => new(() => Rule);

    private static RecordForm<RuleSource> Source() => new("a source", "A document, and the place in it.", record =>
    {
        var document = record.Needs("document", Scalars.Text, source => source.Document, "the title, publisher and year");
        var place = record.Has("place", Scalars.Note, source => source.Place, "", "the section or page; the whole document when left out");
        return parts => new RuleSource(parts.Get(document), parts.Get(place));
    });

    private static RecordForm<AnchorRule> Anchor() => new("an anchor", "A date that the request gives.", record =>
    {
        var anchor = record.Needs("anchor", Scalars.OneOf(WordLists.Anchors), rule => rule.IsRoot ? AnchorWord.Root : AnchorWord.WhenGiven, "'root' for the day the plan hangs from, or 'when-given'");
        return parts => parts.Get(anchor) == AnchorWord.Root ? AnchorRule.Root : AnchorRule.WhenGiven;
    });

    private static RecordForm<OffsetRule> SameDay() => new("a rule of the same day", "The day of another milestone.", record =>
    {
        var from = record.Needs("on", Keys.Milestone, rule => rule.From, "the key of a milestone");
        return parts => OffsetRule.On(parts.Get(from));
    });

    private static bool IsSameDay(OffsetRule rule) => rule.Equals(OffsetRule.On(rule.From));

    private static RecordForm<OffsetRule> Nth() => new("a rule of the nth working day", "The nth working day after another milestone, as statutes count.", record =>
    {
        var nth = record.Needs("workingDay", Scalars.Whole(1, 36_600), rule => rule.Offset.Amount, "which working day, such as 10 for the tenth");
        var from = record.Needs("after", Keys.Milestone, rule => rule.From, "the key of a milestone, which is not counted itself");
        return parts => OffsetRule.NthWorkingDayAfter(parts.Get(from), parts.Get(nth));
    });

    private static RecordForm<OffsetRule> Offset(string noun, string member, OffsetDirection direction) => new(noun, "So much before or after another milestone.", record =>
    {
        var from = record.Needs(member, Keys.Milestone, rule => rule.From, "the key of a milestone");
        var offset = record.Needs("offset", Scalars.Offset, rule => rule.Offset, "how much, such as '4 working days'");
        var roll = record.Has("roll", Rolls, rule => rule.Roll, DayRoll.None, "where a day on a non-working day moves; 'none' when left out");
        var count = record.Has("count", Counts, rule => rule.Count, CountMode.ExcludeStart, "which ends count; 'exclude-start' when left out");
        return parts => direction == OffsetDirection.Before
            ? OffsetRule.Before(parts.Get(from), parts.Get(offset), parts.Get(roll), parts.Get(count))
            : OffsetRule.After(parts.Get(from), parts.Get(offset), parts.Get(roll), parts.Get(count));
    });

    private static RecordForm<LatestOfRule> Latest() => new("a rule of the latest day", "The latest of several days.", record =>
    {
        var rules = record.Needs("latestOf", new TwoWayListForm<DateRule>(Inner), rule => rule.Rules, "two or more rules");
        var roll = record.Has("roll", Rolls, rule => rule.Roll, DayRoll.None, "where a day on a non-working day moves; 'none' when left out");
        var needsAll = record.Has("needsAll", Scalars.Flag, rule => rule.NeedsAll, false, "whether the day is unknown while one of them is not given");
        return parts => new LatestOfRule(parts.Get(rules), parts.Get(roll), parts.Get(needsAll));
    });

    private static RecordForm<EarliestOfRule> Earliest() => new("a rule of the earliest day", "The earliest of several days.", record =>
    {
        var rules = record.Needs("earliestOf", new TwoWayListForm<DateRule>(Inner), rule => rule.Rules, "two or more rules");
        var roll = record.Has("roll", Rolls, rule => rule.Roll, DayRoll.None, "where a day on a non-working day moves; 'none' when left out");
        return parts => new EarliestOfRule(parts.Get(rules), parts.Get(roll));
    });
}
