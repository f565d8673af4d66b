using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using MigrationDomain.Tracking;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>A request, as it is written. What goes without saying is left out.</summary>
internal static class RequestForms
{
    public static ViewForm<MigrationRequest> Request { get; } = new("a request", "What moves when, and who and what is there.", record => Declare(record, hasGoLive: true));

    /// <summary>A request in a portfolio: its day is still to be found.</summary>
    public static ViewForm<MigrationRequest> InPortfolio { get; } = new("a request", "What moves, and who and what is there; its day is still to be found.", record => Declare(record, hasGoLive: false));

    private static ViewForm<AcceptedConflict> Accepted => new("an accepted conflict", "A decision to live with a conflict.", record =>
    {
        record.Shows("code", Scalars.Key, accepted => accepted.Code, "the code of the conflict");
        record.Shows("subject", Scalars.Text, accepted => accepted.Subject, "what it is about: the id of a person or room, a role, or the name of an event or blackout");
        record.Shows("why", Scalars.Text, accepted => accepted.Reason, "why it is accepted");
        record.Shows("by", Scalars.Text, accepted => accepted.Approver, "who decided, by role");
        record.ShowsIfAny("from", Scalars.Day, accepted => accepted.Days?.Start, "the first day accepted; any day when left out");
        record.ShowsIfAny("to", Scalars.Day, accepted => accepted.Days?.End, "the last day accepted, included");
        record.ShowsIfAny("until", Scalars.Day, accepted => accepted.Expires, "the last day on which the decision holds");
    });

    private static ViewForm<RuleOverride> Override => new("an override", "A number agreed locally.", record =>
    {
        record.Shows("rule", Scalars.Key, change => change.Rule, "the key of a milestone, notice or activity");
        record.ShowsIfAny("offset", Scalars.Offset, change => change.Offset, "how much, such as '3 working days'");
        record.ShowsIfAny("count", Scalars.OneOf(WordLists.CountModes), change => change.Count, "which ends count");
        record.ShowsIfAny("roll", Scalars.OneOf(WordLists.DayRolls), change => change.Roll, "where a day on a non-working day moves");
        record.ShowsIfAny("why", Scalars.Text, change => change.Why, "why");
        record.ShowsIfAny("by", Scalars.Text, change => change.By, "who agreed it");
    });

    private static ViewForm<TrainingNumbers> Trajectory => new("a trajectory", "How many people are to be trained, and how many have been.", record =>
    {
        record.Shows("trainees", Scalars.Whole(1, 1_000_000), training => training.Trainees, "how many people are to be trained");
        record.Shows("targetPercent", Scalars.Whole(1, 100), training => training.TargetPercent, "which share of them is the target");
        record.ShowsIfAny("checkpoints", new ListForm<TrainingCheckpoint>(Checkpoint), training => training.Checkpoints, "how many were trained by when");
    });

    private static ViewForm<TrainingCheckpoint> Checkpoint => new("a checkpoint", "How many were trained by the end of a day.", record =>
    {
        record.Shows("on", Scalars.Day, checkpoint => checkpoint.On, "the day");
        record.Shows("trained", Scalars.Whole(0, 1_000_000), checkpoint => checkpoint.Trained, "how many were trained by then");
    });

    private static ViewForm<RequestedTime> Shift => new("a shift", "A shift, of which the true length is wanted.", record =>
    {
        RosterForms.Times(record, shift => shift.Time);
        record.ShowsIfAny("id", Scalars.Name, shift => shift.Id, "what it is called");
        record.ShowsIfAny("who", Scalars.Name, shift => shift.Who, "the id of the person whose shift it is");
    });

    private static ViewForm<RequestedTime> Downtime => new("a downtime", "A time without the system, of which the true length is wanted.", record =>
    {
        RosterForms.Times(record, downtime => downtime.Time);
        record.ShowsIfAny("id", Scalars.Name, downtime => downtime.Id, "what it is called");
        record.ShowsIfAny("why", Scalars.Text, downtime => downtime.Why, "what it is for");
    });

    private static ViewForm<MetCondition> Condition => new("a condition", "A condition precedent.", record =>
    {
        record.Shows("id", Keys.Milestone, condition => condition.Condition.Key, "the key of the condition");
        record.ShowsIfAny("metOn", Scalars.Day, condition => condition.MetOn, "the day on which it was met");
        record.ShowsIfAny("longstop", Scalars.Day, condition => condition.Condition.Longstop, "the last day on which it must be met");
    });

    private static void Declare(Record<MigrationRequest> record, bool hasGoLive)
    {
        record.Shows("template", Scalars.Name, request => request.Template.Key.Value, "the key of a stock template, or what the reader's application calls one of its own");
        record.ShowsIfAny("edition", Scalars.Name, request => request.Template.Edition.Key, "the edition of the template; the newest when left out");
        record.ShowsIfAny("division", CalendarForms.Division, request => (Calendars.Division?)request.Division, "the division whose bank holidays the practice keeps; 'england-and-wales' when left out");
        record.ShowsIfAny("today", Scalars.Day, request => request.Today, "the day against which lateness is judged; without it nothing is late");
        if (hasGoLive)
        {
            record.Shows("goLive", Scalars.Day, request => request.GoLive, "the day of the template's root");
        }

        record.ShowsIfAny("frozen", Scalars.Flag, request => (bool?)request.Policy.IsFrozen, "whether the dates have been announced; true when left out");
        record.ShowsIfAny("policy", new LevelsForm(), request => request.Policy.Levels is { Count: > 0 } levels ? levels : null, "the weight of kinds of conflict by their codes");
        record.ShowsIfAny("accepted", new ListForm<AcceptedConflict>(Accepted), request => request.Policy.Accepted, "conflicts to live with");
        record.ShowsIfAny("pins", new PinsForm(), request => Pins(request) is { IsEmpty: false } pins ? pins : (ImmutableArray<Pin>?)null, "milestones fixed to a day");
        record.ShowsIfAny("overrides", new ListForm<RuleOverride>(Override), request => request.Overrides, "rules changed for this request");
        record.ShowsIfAny("closures", new ListForm<Calendars.Closure>(CalendarForms.Closure), request => request.Closures, "days on which the practice is shut");
        CalendarForms.Blackouts(record, request => request.Blackouts);
        record.ShowsIfAny("parties", new ListForm<PartyCalendar>(CalendarForms.Party), request => request.Parties, "parties that keep other days than the practice");
        record.ShowsIfAny("people", new ListForm<Person>(RosterForms.Person), request => request.People, "the people; without it demands on people are not judged");
        RosterForms.Busy(record, request => request.Rooms, request => request.Commitments, request => request.Events, request => request.Unknowns, request => request.Confirmations);
        CalendarForms.Allowed(record, request => request.Allowed);
        record.ShowsIfAny("cover", new ListForm<CoverRequirement>(RosterForms.Cover), request => [.. request.Cover.Where(cover => cover.During.Window is not null)], "how many holders of a role must be there");
        record.ShowsIfAny("present", new ListForm<PresenceRequirement>(RosterForms.Presence), request => [.. request.Present.Where(presence => presence.During.Window is not null)], "roles of which every holder must be there");
        record.ShowsIfAny("ledger", new ListForm<LedgerEntry>(new LedgerEntryForm(isShort: true)), request => request.Ledger.Entries, "what was said, done, signed and decided");
        record.ShowsIfAny("trajectory", Trajectory, request => request.Training, "how many people are to be trained, and how many have been");
        record.ShowsIfAny("shifts", new ListForm<RequestedTime>(Shift), request => request.Shifts, "shifts, of which the true length is wanted");
        record.ShowsIfAny("downtime", new ListForm<RequestedTime>(Downtime), request => request.Downtime, "times without the system, of which the true length is wanted");
        record.ShowsIfAny("conditions", new ListForm<MetCondition>(Condition), Conditions, "the conditions precedent of a service");
        record.ShowsIfAny("termMonths", Scalars.Whole(1, 600), request => request.Contract?.TermMonths, "the term of a service in months");
    }

    private static ImmutableArray<MetCondition> Conditions(MigrationRequest request) => request.Contract is { } contract
        ? [.. contract.Conditions.Select(condition => new MetCondition(condition, request.Pins.LastOrDefault(pin => pin.Milestone == condition.Key)?.Date))]
        : [];

    // A condition that is met is a pin of the request, but is told with the condition.
    private static ImmutableArray<Pin> Pins(MigrationRequest request) =>
        [.. request.Pins.Where(pin => request.Contract?.Conditions.Any(condition => condition.Key == pin.Milestone) != true)];

    private sealed record MetCondition(ConditionPrecedent Condition, LocalDate? MetOn);
}
