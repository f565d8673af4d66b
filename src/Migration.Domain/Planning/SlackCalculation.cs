using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>How far one milestone can move towards the root while everything else stays and nothing hard breaks.</summary>
internal sealed class SlackCalculation(MigrationTemplate template, Func<MilestoneKey, Derivation?> derivationOf, RulesInForce rules)
{
    public Slack Of(MilestoneTemplate milestone, WorkingCalendar calendar)
    {
        if (derivationOf(milestone.Key)?.Date is not { } date || derivationOf(template.Root)?.Date is not { } root)
        {
            return Slack.Unknown;
        }

        bool movesLater = date < root;
        if (date == root || IsHeldByOwnRule(milestone, movesLater) || MovesAnother(milestone.Key, movesLater))
        {
            return Slack.None;
        }

        int days = Math.Abs(Period.DaysBetween(date, root));
        foreach (SequenceRule sequence in template.Sequences)
        {
            days = Math.Min(days, Room(sequence, milestone.Key, date, movesLater) ?? days);
        }

        days = Math.Max(0, days);
        LocalDate first = movesLater ? date.PlusDays(1) : date.PlusDays(-days);
        LocalDate end = first.PlusDays(days);
        return new Slack(days, calendar.CountIfKnown(first, end));
    }

    // A hard rule of the form "so long after the root at the latest" still allows an earlier day; every other hard rule holds its date.
    private static bool IsHeldByOwnRule(MilestoneTemplate milestone, bool movesLater) =>
        milestone.Provenance.Hardness == Hardness.Hard && (movesLater || milestone.Rule is not OffsetRule { Roll: DayRoll.Preceding });

    private bool MovesAnother(MilestoneKey key, bool movesLater)
    {
        foreach (MilestoneTemplate dependent in template.Dependents[key])
        {
            if (!rules.IsPinned(dependent.Key) && Follows(dependent, key, movesLater))
            {
                return true;
            }
        }

        return template.Announced.Contains(key);
    }

    // A choice does not follow a date it did not take while that date moves further out of its way.
    private bool Follows(MilestoneTemplate dependent, MilestoneKey key, bool movesLater) =>
        dependent.Rule is OffsetRule
        || movesLater == dependent.Rule is LatestOfRule
        || derivationOf(dependent.Key) is not { } derivation
        || derivation.Steps.OfType<ChoiceStep>().Any(choice => choice.Options.Any(option => option.Value == choice.Date && option.Key.Anchors().Contains(key)));

    private int? Room(SequenceRule sequence, MilestoneKey key, LocalDate date, bool movesLater)
    {
        MilestoneKey neighbour = movesLater ? sequence.Later : sequence.Earlier;
        MilestoneKey own = movesLater ? sequence.Earlier : sequence.Later;
        return own == key && derivationOf(neighbour)?.Date is { } limit
            ? Math.Abs(Period.DaysBetween(date, limit)) * (limit < date == movesLater ? -1 : 1) - (sequence.SameDayAllowed ? 0 : 1)
            : null;
    }
}
