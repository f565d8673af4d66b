using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>Conflicts, as they are written. A member that a conflict does not have is left out.</summary>
internal static class ConflictForms
{
    public static ViewForm<Conflict> Conflict { get; } = new("a conflict", "Something or somebody that stands in the way of a plan.", record =>
    {
        record.Shows("code", Scalars.Key, conflict => conflict.Code, "the stable code");
        record.Shows("severity", Scalars.OneOf(WordLists.Severities), conflict => conflict.Severity, "how much it weighs; a note while it is accepted");
        record.ShowsIfAny("who", Scalars.Note, conflict => conflict.Who, "the id of a person or room");
        record.ShowsIfAny("role", Scalars.Key, conflict => conflict.Role?.Value, "the role that is needed");
        record.ShowsIfAny("requirement", Scalars.Key, conflict => conflict.During?.Value, "the window, phase or milestone it is about");
        record.ShowsIfAny("subject", Scalars.Note, conflict => conflict is { Who: null, Role: null } ? conflict.Subject : null, "what it is about, when that is neither a person nor a role");
        record.ShowsIfAny("needed", Scalars.Whole(0), conflict => conflict.Needed, "how many are needed");
        record.Shows("days", new ListForm<LocalDate>(Scalars.Day), conflict => conflict.Days, "the working days on which it bites");
        record.ShowsIfAny("available", new ListForm<int>(Scalars.Whole(0)), conflict => conflict.Available, "the least number there on each of these days");
        record.ShowsIfAny("deputies", new ListForm<string>(Scalars.Note), conflict => conflict.Deputies, "the ids of those who could stand in");
        record.ShowsIfAny("overlaps", new ListForm<Interval>(Overlap), conflict => conflict.Overlaps, "the exact times, each with its end left out");
        record.Shows("message", Scalars.Note, conflict => conflict.Explain(Audience.Planner), "a sentence for those who plan");
        record.Shows("forPractice", Scalars.Note, conflict => conflict.Explain(Audience.Practice), "a sentence for the practice");
        record.Shows("forPublic", Scalars.Note, conflict => conflict.Explain(Audience.Public), "a sentence for the public");
        record.ShowsIfAny("accepted", Acceptance, conflict => conflict.Acceptance, "the decision to live with it");
    });

    public static ViewForm<ImmutableArray<Conflict>> Conflicts { get; } = new("a list of conflicts", "What stands in the way of a plan.", record =>
        record.Shows("conflicts", new ListForm<Conflict>(Conflict), conflicts => conflicts, "the conflicts, in the order in which the checker found them"));

    private static ViewForm<Interval> Overlap => new("an overlap", "A stretch of time.", record =>
    {
        record.Shows("from", Scalars.Moment, overlap => overlap.Start, "when it begins");
        record.Shows("to", Scalars.Moment, overlap => overlap.End, "when it ends, that moment left out");
    });

    private static ViewForm<AcceptedConflict> Acceptance => new("an acceptance", "A decision to live with a conflict.", record =>
    {
        record.Shows("why", Scalars.Note, accepted => accepted.Reason, "why it is accepted");
        record.Shows("by", Scalars.Note, accepted => accepted.Approver, "who decided");
        record.ShowsIfAny("until", Scalars.Day, accepted => accepted.Expires, "the last day on which the decision holds");
    });
}
