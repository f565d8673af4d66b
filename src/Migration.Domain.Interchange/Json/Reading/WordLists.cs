using MigrationDomain.Availability;
using MigrationDomain.Calendars;
using MigrationDomain.Interchange.Json.Forms;
using MigrationDomain.Interchange.Json.Requests;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using MigrationDomain.Tracking;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>The words of the documents, one list for each enum.</summary>
internal static class WordLists
{
    public static Words<WeekdayWord> WorkingDays { get; } = new("a weekday or half of one");

    public static Words<IsoDayOfWeek> Weekdays { get; } = new("a weekday", IsoDayOfWeek.None);

    public static Words<SlotAnswer> Answers { get; } = new("an answer");

    public static Words<PolicyLevel> Levels { get; } = new("a weight");

    public static Words<Division> Divisions { get; } = new("a division");

    public static Words<CommitmentKind> CommitmentKinds { get; } = new("a kind of commitment");

    public static Words<EventKind> EventKinds { get; } = new("a kind of event");

    public static Words<AnchorWord> Anchors { get; } = new("an anchor");

    public static Words<CountMode> CountModes { get; } = new("a way of counting");

    public static Words<DayRoll> DayRolls { get; } = new("a way of rolling");

    public static Words<Hardness> Hardnesses { get; } = new("a hardness");

    public static Words<Certainty> Certainties { get; } = new("a certainty");

    public static Words<Criticality> Criticalities { get; } = new("a criticality");

    public static Words<RiskKind> RiskKinds { get; } = new("a kind of risk");

    public static Words<Magnitude> Magnitudes { get; } = new("a magnitude");

    public static Words<NoticeStatus> NoticeStatuses { get; } = new("a status");

    public static Words<Severity> Severities { get; } = new("a severity");

    public static Words<ScheduleEntryKind> EntryKinds { get; } = new("a kind of entry");

    public static Words<LedgerKind> Ledger { get; } = new("a kind of ledger entry");

    public static Words<SignOffOutcome> Outcomes { get; } = new("an outcome");

    public static Words<SlipCause> Causes { get; } = new("a cause");
}
