using MigrationDomain.Rules;
using MigrationDomain.Templates;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>What of a template has dates: milestones, phases, notices, windows, activities, orders and times to avoid.</summary>
internal static class ScheduleForms
{
    public static RecordForm<MilestoneTemplate> Milestone { get; } = new("a milestone", "A day that matters, and the rule that gives it.", record =>
    {
        var key = record.Needs("key", Keys.Milestone, milestone => milestone.Key, "the key, such as 'go-live'");
        var name = record.Needs("name", Scalars.Text, milestone => milestone.Name, "the name for people");
        var rule = record.Needs("rule", RuleForms.Rule, milestone => milestone.Rule, "how its day follows from others");
        var provenance = Standing(record, milestone => milestone.Provenance);
        var phase = record.May("phase", Keys.Phase, milestone => milestone.Phase, "the phase it belongs to");
        var owner = record.May("owner", Keys.Role, milestone => milestone.Owner, "the role that answers for it");
        var floor = record.Has("isFloor", Scalars.Flag, milestone => milestone.IsFloor, false, "whether an override may only give more time");
        var longstop = record.MayBe("longstop", Scalars.Day, milestone => milestone.Longstop, "the last day on which it may be");
        var partOf = record.May("partOf", Keys.Milestone, milestone => milestone.PartOf, "the milestone it is a part of");
        return parts => new MilestoneTemplate(parts.Get(key), parts.Get(name), parts.Get(rule), parts.Get(provenance))
        {
            Phase = parts.Get(phase),
            Owner = parts.Get(owner),
            IsFloor = parts.Get(floor),
            Longstop = parts.Get(longstop),
            PartOf = parts.Get(partOf),
        };
    });

    public static RecordForm<PhaseTemplate> Phase { get; } = new("a phase", "A stretch of the programme between two milestones.", record =>
    {
        var key = record.Needs("key", Keys.Phase, phase => phase.Key, "the key, such as 'data-migration'");
        var name = record.Needs("name", Scalars.Text, phase => phase.Name, "the name for people");
        var from = record.May("from", Keys.Milestone, phase => phase.From, "the milestone on whose day it begins; without it, it has no beginning");
        var to = record.Needs("to", Keys.Milestone, phase => phase.To, "the milestone on whose day it ends");
        var provenance = Standing(record, phase => phase.Provenance);
        var objective = record.Has("objective", Scalars.Note, phase => phase.Objective, "", "what it is for");
        var length = record.Has("length", Length(), phase => phase.Length, PhaseLength.Unstated, "how long it usually and at most takes");
        var roles = record.Lists("roles", Keys.Role, phase => phase.Roles, "the roles that take part");
        var entry = record.Has("entryGate", Scalars.Note, phase => phase.EntryGate, "", "what must be so before it begins");
        var exit = record.Has("exitGate", Scalars.Note, phase => phase.ExitGate, "", "what must be so before it ends");
        return parts => new PhaseTemplate(parts.Get(key), parts.Get(name), parts.Get(from), parts.Get(to), parts.Get(provenance))
        {
            Objective = parts.Get(objective),
            Length = parts.Get(length),
            Roles = parts.Get(roles),
            EntryGate = parts.Get(entry),
            ExitGate = parts.Get(exit),
        };
    });

    public static RecordForm<NoticeTemplate> Notice { get; } = new("a notice", "Somebody who must be told of a change in time.", record =>
    {
        var key = record.Needs("key", Keys.Notice, notice => notice.Key, "the key, such as 'prescriptions'");
        var party = record.Needs("party", Keys.Party, notice => notice.Party, "the key of the party, by which it may have a calendar of its own");
        var partyName = record.Needs("partyName", Scalars.Text, notice => notice.PartyName, "the name of the party for people");
        var change = record.Needs("change", Keys.Milestone, notice => notice.Change, "the milestone on whose day the change takes place");
        var period = record.Needs("period", RuleForms.Period, notice => notice.Period, "how long before");
        var provenance = Standing(record, notice => notice.Provenance);
        var back = record.May("back", Keys.Milestone, notice => notice.Back, "the milestone on whose day the change ends");
        var owner = record.May("owner", Keys.Role, notice => notice.Owner, "the role that tells");
        var floor = record.Has("isFloor", Scalars.Flag, notice => notice.IsFloor, false, "whether an override may only give more time");
        var asks = record.Has("asks", Scalars.Note, notice => notice.Asks, "", "what the party is asked to do");
        return parts => new NoticeTemplate(parts.Get(key), parts.Get(party), parts.Get(partyName), parts.Get(change), parts.Get(period), parts.Get(provenance))
        {
            Back = parts.Get(back),
            Owner = parts.Get(owner),
            IsFloor = parts.Get(floor),
            Asks = parts.Get(asks),
        };
    });

    public static RecordForm<WindowTemplate> Window { get; } = new("a window", "A stretch of days with a meaning, both ends included.", record =>
    {
        var key = record.Needs("key", Keys.Window, window => window.Key, "the key, such as 'critical-window'");
        var name = record.Needs("name", Scalars.Text, window => window.Name, "the name for people");
        var from = record.Needs("from", RuleForms.Rule, window => window.From, "how its first day follows from milestones");
        var to = record.Needs("to", RuleForms.Rule, window => window.To, "how its last day follows from milestones");
        var provenance = Standing(record, window => window.Provenance);
        var purpose = record.Has("purpose", Scalars.Note, window => window.Purpose, "", "what it is for");
        return parts => new WindowTemplate(parts.Get(key), parts.Get(name), parts.Get(from), parts.Get(to), parts.Get(provenance)) { Purpose = parts.Get(purpose) };
    });

    public static RecordForm<ActivityTemplate> Activity { get; } = new("an activity", "Something that is to be done.", record =>
    {
        var key = record.Needs("key", Keys.Activity, activity => activity.Key, "the key, such as 'gp-07'");
        var name = record.Needs("name", Scalars.Text, activity => activity.Name, "what is to be done");
        var phase = record.Needs("phase", Keys.Phase, activity => activity.Phase, "the phase it belongs to");
        var provenance = Standing(record, activity => activity.Provenance);
        var owners = record.Lists("owners", Keys.Role, activity => activity.Owners, "the roles that do it");
        var notBefore = record.May("notBefore", RuleForms.Rule, activity => activity.NotBefore, "the first day on which it can be done");
        var latest = record.May("latest", RuleForms.Rule, activity => activity.Latest, "the last day on which it must be done");
        var every = record.MayBe("every", Scalars.Offset, activity => activity.Every, "how often it is repeated, such as '1 week'");
        var remark = record.Has("remark", Scalars.Note, activity => activity.Remark, "", "what else is to be known");
        return parts => new ActivityTemplate(parts.Get(key), parts.Get(name), parts.Get(phase), parts.Get(provenance))
        {
            Owners = parts.Get(owners),
            NotBefore = parts.Get(notBefore),
            Latest = parts.Get(latest),
            Every = parts.Get(every),
            Remark = parts.Get(remark),
        };
    });

    public static RecordForm<SequenceRule> Sequence { get; } = new("an order", "Two milestones of which one must follow the other.", record =>
    {
        var earlier = record.Needs("earlier", Keys.Milestone, order => order.Earlier, "the milestone that comes first");
        var later = record.Needs("later", Keys.Milestone, order => order.Later, "the milestone that follows");
        var sameDay = record.Has("sameDayAllowed", Scalars.Flag, order => order.SameDayAllowed, false, "whether both may be on one day");
        var provenance = Standing(record, order => order.Provenance);
        return parts => new SequenceRule(parts.Get(earlier), parts.Get(later), parts.Get(sameDay), parts.Get(provenance));
    });

    public static TwoWayForm<AvoidPeriod> AvoidPeriod { get; } = new ChoiceForm<AvoidPeriod>(
        "a time to avoid", Case<AvoidPeriod>.Of("bankHolidayWeeks", HolidayWeeks()), Case<AvoidPeriod>.Of("from", Yearly()));

    /// <summary>The member that says where a rule comes from.</summary>
    public static FormMember<T, Provenance> Standing<T>(Record<T> record, Func<T, Provenance> of)
        where T : notnull => record.Has("provenance", RuleForms.Provenance, of, Provenance.Local, "standing and sources; a soft local custom when left out");

    private static RecordForm<PhaseLength> Length() => new("a length", "How long a phase takes.", record =>
    {
        var least = record.MayBe("least", Scalars.Offset, length => length.Least, "the least it can take");
        var typicalFrom = record.MayBe("typicalFrom", Scalars.Offset, length => length.TypicalFrom, "what it usually takes at least");
        var typicalTo = record.MayBe("typicalTo", Scalars.Offset, length => length.TypicalTo, "what it usually takes at most");
        var most = record.MayBe("most", Scalars.Offset, length => length.Most, "the most it should take");
        return parts => new PhaseLength { Least = parts.Get(least), TypicalFrom = parts.Get(typicalFrom), TypicalTo = parts.Get(typicalTo), Most = parts.Get(most) };
    });

    private static RecordForm<BankHolidayWeeks> HolidayWeeks() => new("a bank holiday week", "The weeks of the year that have a bank holiday.", record =>
    {
        var key = record.Needs("bankHolidayWeeks", Keys.Window, period => period.Key, "the key, such as 'bank-holiday-weeks'");
        var name = record.Needs("name", Scalars.Text, period => period.Name, "the name for people");
        var provenance = Standing(record, period => period.Provenance);
        return parts => new BankHolidayWeeks(parts.Get(key), parts.Get(name), parts.Get(provenance));
    });

    private static RecordForm<YearlyAvoidPeriod> Yearly() => new("a period of every year", "The same days of every year, both ends included.", record =>
    {
        var key = record.Needs("key", Keys.Window, period => period.Key, "the key, such as 'christmas'");
        var name = record.Needs("name", Scalars.Text, period => period.Name, "the name for people");
        var from = record.Needs("from", Scalars.DayOfYear, period => period.From, "the first day as MM-DD");
        var to = record.Needs("to", Scalars.DayOfYear, period => period.To, "the last day as MM-DD; earlier than the first when the period crosses the new year");
        var provenance = Standing(record, period => period.Provenance);
        return parts => new YearlyAvoidPeriod(parts.Get(key), parts.Get(name), parts.Get(from), parts.Get(to), parts.Get(provenance));
    });
}
