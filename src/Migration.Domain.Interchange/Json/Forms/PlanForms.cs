using System.Collections.Immutable;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>A plan and its parts, as they are written. What the calendar cannot tell is null.</summary>
internal static class PlanForms
{
    public static ViewForm<PlannedMilestone> Milestone { get; } = new("a milestone", "A day that matters, and how it came about.", record =>
    {
        record.Shows("id", Scalars.Key, milestone => milestone.Key.Value, "the key");
        record.Shows("name", Scalars.Note, milestone => milestone.Name, "the name for people");
        record.ShowsOrNull("phase", Scalars.Key, milestone => milestone.Template.Phase?.Value, "the phase it belongs to");
        record.ShowsOrNull("owner", Scalars.Key, milestone => milestone.Template.Owner?.Value, "the role that answers for it");
        record.ShowsOrNull("raw", Scalars.Day, milestone => milestone.Raw, "the day before it was rolled");
        record.ShowsOrNull("date", Scalars.Day, milestone => milestone.Date, "the day");
        record.Shows("pinned", Scalars.Flag, milestone => milestone.IsPinned, "whether the day was fixed by the request");
        record.Shows("rule", Scalars.Note, milestone => milestone.Rule.ToString(), "the rule in words");
        record.ShowsOrNull("slackDays", Scalars.Whole(0), milestone => milestone.SlackDays, "how many days it can move without breaking or moving anything");
        record.ShowsOrNull("slackWorkingDays", Scalars.Whole(0), milestone => milestone.SlackWorkingDays, "the same in working days");
        record.Shows("critical", Scalars.Flag, milestone => milestone.IsCritical, "whether it cannot move at all");
        record.Shows("why", Texts, milestone => Why(milestone.Derivation), "the steps to the day, as sentences");
        Standing(record, milestone => milestone.Template.Provenance);
    });

    public static ViewForm<PlannedPhase> Phase { get; } = new("a phase", "A stretch of the programme, both ends included.", record =>
    {
        record.Shows("id", Scalars.Key, phase => phase.Key.Value, "the key");
        record.Shows("name", Scalars.Note, phase => phase.Name, "the name for people");
        record.ShowsOrNull("from", Scalars.Day, phase => phase.From, "the first day");
        record.ShowsOrNull("to", Scalars.Day, phase => phase.To, "the last day");
        record.ShowsOrNull("lengthDays", Scalars.Whole(int.MinValue), phase => phase.LengthDays, "how many days from the first to the last");
    });

    public static ViewForm<PlannedWindow> Window { get; } = new("a window", "A stretch of days with a meaning, both ends included.", record =>
    {
        record.Shows("id", Scalars.Key, window => window.Key.Value, "the key");
        record.Shows("name", Scalars.Note, window => window.Name, "the name for people");
        record.ShowsOrNull("from", Scalars.Day, window => window.From, "the first day");
        record.ShowsOrNull("to", Scalars.Day, window => window.To, "the last day");
        record.Shows("why", Texts, window => [.. Why(window.FromDerivation), .. Why(window.ToDerivation)], "the steps to both days, as sentences");
    });

    public static ViewForm<PlannedNotice> Notice { get; } = new("a notice", "Somebody who must be told of a change in time.", record =>
    {
        record.Shows("id", Scalars.Key, notice => notice.Key.Value, "the key");
        record.Shows("party", Scalars.Key, notice => notice.Template.Party.Value, "the key of the party");
        record.Shows("partyName", Scalars.Note, notice => notice.Template.PartyName, "the name of the party for people");
        record.ShowsOrNull("owner", Scalars.Key, notice => notice.Template.Owner?.Value, "the role that tells");
        record.ShowsOrNull("changeOn", Scalars.Day, notice => notice.ChangeOn, "the day of the change");
        record.ShowsOrNull("raw", Scalars.Day, notice => notice.Raw, "the last day to tell before it was rolled");
        record.ShowsOrNull("sendBy", Scalars.Day, notice => notice.SendBy, "the last day to tell");
        record.ShowsOrNull("acknowledgeBy", Scalars.Day, notice => notice.AcknowledgeBy, "the day by which the party should have confirmed");
        record.ShowsOrNull("chaseOn", Scalars.Day, notice => notice.ChaseOn, "the day to chase the party that has not");
        record.Shows("reminders", Days, notice => notice.Reminders, "the days to remind the party");
        record.ShowsOrNull("backOn", Scalars.Day, notice => notice.BackOn, "the day on which the change ends");
        record.ShowsOrNull("outageDays", Scalars.Whole(int.MinValue), notice => notice.OutageDays, "how many days the change lasts");
        record.Shows("status", Scalars.OneOf(WordLists.NoticeStatuses), notice => notice.Status, "how it stands");
        record.Shows("lateByDays", Scalars.Whole(0), notice => notice.LateByDays, "how many days late it is");
        record.ShowsOrNull("sentOn", Scalars.Day, notice => notice.SentOn, "the day on which the party was told");
        record.ShowsOrNull("earliestChange", Scalars.Day, notice => notice.EarliestChange, "the earliest day of the change if the party were told today");
        record.Shows("rule", Scalars.Note, notice => $"{notice.Period}", "the period in words");
        record.Shows("why", Texts, notice => Why(notice.Derivation), "the steps to the last day to tell, as sentences");
        record.Shows("asks", Scalars.Note, notice => notice.Template.Asks, "what the party is asked to do");
        Standing(record, notice => notice.Template.Provenance);
    });

    public static ViewForm<PlannedActivity> Activity { get; } = new("an activity", "Something that is to be done.", record =>
    {
        record.Shows("id", Scalars.Key, activity => activity.Key.Value, "the key");
        record.Shows("name", Scalars.Note, activity => activity.Name, "what is to be done");
        record.Shows("phase", Scalars.Key, activity => activity.Template.Phase.Value, "the phase it belongs to");
        record.Shows("owners", Texts, activity => [.. activity.Template.Owners.Select(owner => owner.Value)], "the roles that do it");
        record.ShowsOrNull("from", Scalars.Day, activity => activity.From, "the first day on which it can be done");
        record.ShowsOrNull("by", Scalars.Day, activity => activity.By, "the last day on which it must be done");
        record.Shows("occurrences", Days, activity => activity.Occurrences, "the days on which it is repeated");
        record.Shows("why", Texts, activity => [.. Why(activity.NotBefore), .. Why(activity.Latest)], "the steps to its days, as sentences");
        Standing(record, activity => activity.Template.Provenance);
    });

    public static ViewForm<Finding> Finding { get; } = new("a finding", "Something to know about a plan.", record =>
    {
        record.Shows("code", Scalars.Key, finding => finding.Code, "the stable code");
        record.Shows("severity", Scalars.OneOf(WordLists.Severities), finding => finding.Severity, "how much it weighs");
        record.Shows("subject", Scalars.Note, finding => finding.Subject, "what it is about");
        record.ShowsOrNull("on", Scalars.Day, finding => finding.On, "the day it is about");
        record.Shows("message", Scalars.Note, finding => finding.Message, "a sentence for people");
    });

    public static ViewForm<ScheduleEntry> Entry { get; } = new("an entry of the schedule", "Something that takes place on a day.", record =>
    {
        record.Shows("on", Scalars.Day, entry => entry.On, "the day");
        record.ShowsOrNull("until", Scalars.Day, entry => entry.Until, "the last day, included, of what takes several");
        record.Shows("kind", Scalars.OneOf(WordLists.EntryKinds), entry => entry.Kind, "what kind of thing it is");
        record.Shows("id", Scalars.Note, entry => entry.Subject, "the key of what it is about");
        record.Shows("title", Scalars.Note, entry => entry.Title, "what it is called");
        record.ShowsOrNull("owner", Scalars.Key, entry => entry.Owner?.Value, "the role that does it");
    });

    public static ViewForm<MigrationPlan> Plan { get; } = new("a plan", "A dated, explained plan.", record =>
    {
        record.Shows("template", Scalars.Key, plan => plan.Request.Template.Key.Value, "the key of the template");
        record.Shows("edition", Scalars.Key, plan => plan.Request.Template.Edition.Key, "the edition of the template");
        record.Shows("goLive", Scalars.Day, plan => plan.Request.RootDate, "the day the plan hangs from");
        record.ShowsOrNull("today", Scalars.Day, plan => plan.Request.Today, "the day against which lateness was judged; null when it was not");
        record.Shows("contentHash", Scalars.Note, plan => plan.ContentHash, "a fingerprint of the plan, the same for the same plan on every machine");
        record.Shows("milestones", new ListForm<PlannedMilestone>(Milestone), plan => plan.Milestones, "the milestones, in the order of the template");
        record.Shows("phases", new ListForm<PlannedPhase>(Phase), plan => plan.Phases, "the phases, in order");
        record.Shows("windows", new ListForm<PlannedWindow>(Window), plan => plan.Windows, "the windows");
        record.Shows("notices", new ListForm<PlannedNotice>(Notice), plan => plan.Notices, "who must be told");
        record.Shows("activities", new ListForm<PlannedActivity>(Activity), plan => plan.Activities, "what is to be done");
        record.Shows("findings", new ListForm<Finding>(Finding), plan => plan.Findings, "what there is to know about the plan");
        record.Shows("schedule", new ListForm<ScheduleEntry>(Entry), plan => plan.Schedule(), "everything with a day, in the order of the days");
    });

    private static ListForm<string> Texts => new(Scalars.Note);

    private static ListForm<LocalDate> Days => new(Scalars.Day);

    private static ImmutableArray<string> Why(Derivation? derivation) => derivation is null ? [] : [.. derivation.Steps.Select(step => step.ToString())];

    private static void Standing<T>(Record<T> record, Func<T, Provenance> of)
        where T : notnull
    {
        record.Shows("hardness", Scalars.OneOf(WordLists.Hardnesses), owner => of(owner).Hardness, "whether the rule binds");
        record.Shows("certainty", Scalars.OneOf(WordLists.Certainties), owner => of(owner).Certainty, "how sure its figure is");
        record.Shows("sources", Texts, owner => [.. of(owner).Sources.Select(source => source.ToString())], "where it was read, the weightiest first");
    }
}
