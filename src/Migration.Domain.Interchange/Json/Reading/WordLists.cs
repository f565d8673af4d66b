using MigrationDomain.Availability;
using MigrationDomain.Interchange.Json.Requests;
using MigrationDomain.Tracking;

namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>The words of the request, one list for each enum.</summary>
internal static class WordLists
{
    public static Words<CountWord> Counts { get; } = new("a way of counting");

    public static Words<RollWord> Rolls { get; } = new("a way of rolling");

    public static Words<SeverityWord> Severities { get; } = new("a severity");

    public static Words<DivisionWord> Divisions { get; } = new("a division");

    public static Words<WeekdayWord> WorkingDays { get; } = new("a weekday or half of one");

    public static Words<PlainWeekdayWord> Weekdays { get; } = new("a weekday");

    public static Words<CommitmentWord> Commitments { get; } = new("a kind of commitment");

    public static Words<EventWord> Events { get; } = new("a kind of event");

    public static Words<SlotAnswer> Answers { get; } = new("an answer");

    public static Words<PolicyLevel> Levels { get; } = new("a weight");

    public static Words<LedgerKind> Ledger { get; } = new("a kind of ledger entry");

    public static Words<SignOffOutcome> Outcomes { get; } = new("an outcome");

    public static Words<SlipCause> Causes { get; } = new("a cause");
}
