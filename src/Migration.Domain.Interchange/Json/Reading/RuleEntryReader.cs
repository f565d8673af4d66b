using System.Collections.Immutable;
using MigrationDomain.Calendars;
using MigrationDomain.Interchange.Json.Requests;
using MigrationDomain.Rules;

namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>Reads what is said about rules: pins and overrides.</summary>
internal sealed class RuleEntryReader(Faults faults) : EntryReader(faults)
{
    public ImmutableArray<PinEntry> Pins(Element? element)
    {
        if (element is ObjectElement pins)
        {
            return [.. pins.Members.Select(member => Pin(member.Key, member.Value)).OfType<PinEntry>()];
        }

        Values.Wrong(element, "an object of milestones and their days");
        return [];
    }

    public ImmutableArray<OverrideEntry> Overrides(Element? element)
    {
        Names rules = new("rule", Faults);
        return Values.List(element, entry => Override(entry, rules));
    }

    private PinEntry? Pin(string rule, Element element)
    {
        if (ValueReader.KeyFault(rule) is { } fault)
        {
            Faults.Report(element.Place, fault);
        }

        return Values.Date(element) is { } on
            ? new PinEntry { Place = element.Place, Rule = new() { Value = rule, Place = element.Place }, On = on }
            : null;
    }

    private OverrideEntry? Override(Element element, Names rules)
    {
        if (Open(element, "an override", "rule", "offset", "count", "roll", "why", "by") is not { } fields)
        {
            return null;
        }

        Given<string>? rule = rules.Add(Values.Key(fields.Required("rule", "the id of the rule")));
        Given<string>? why = Values.Text(fields.Optional("why"));
        Given<string>? by = Values.Text(fields.Optional("by"));
        if (fields.Optional("offset") is null && fields.Optional("count") is null && fields.Optional("roll") is null)
        {
            Faults.Report(fields.Place, "An override needs something to change; add an 'offset', a 'count' or a 'roll'.");
        }

        (Given<DateOffset>? offset, Given<CountMode>? count, Given<DayRoll>? roll) = (Values.Offset(fields.Optional("offset")),
            Values.Word(fields.Optional("count"), WordLists.CountModes), Values.Word(fields.Optional("roll"), WordLists.DayRolls));
        return rule is null ? null
            : new OverrideEntry { Place = fields.Place, Rule = rule, Offset = offset, Count = count, Roll = roll, Why = why, By = by };
    }
}
