using System.Collections.Immutable;
using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using MigrationDomain.Templates;

namespace MigrationDomain.Planning;

/// <summary>Requests for gp-practice plans, from words: a test says only what it is about.</summary>
internal static class Gp
{
    internal static MilestoneKey Root { get; } = new("go-live");

    /// <summary>The newest edition in England and Wales, with nothing else said.</summary>
    internal static PlanRequest Request(string goLive, string? today = null) => new()
    {
        Template = StandardTemplates.GpPractice,
        RootDate = Some.Day(goLive),
        Calendar = WorkingCalendars.EnglandAndWales,
        Today = today is null ? null : Some.Day(today),
    };

    internal static MigrationPlan Plan(string goLive, string? today = null) => MigrationPlanner.Plan(Request(goLive, today));

    internal static Pin Pin(string milestone, string date) => new(new(milestone), Some.Day(date));

    internal static RuleOverride Override(string rule, DateOffset? offset = null, CountMode? count = null, DayRoll? roll = null) =>
        new() { Rule = rule, Why = "agreed locally", By = "project manager", Offset = offset, Count = count, Roll = roll };

    internal static PlanRequest Request(PlainRequest plain)
    {
        WorkingCalendar calendar = Calendar(plain.Division);
        return new()
        {
            Template = StandardTemplates.Find("gp-practice", plain.Edition)!,
            RootDate = plain.GoLive,
            Calendar = calendar.WithClosures(plain.Closures.Select(closure => new Closure(new(closure.From, closure.To), "practice training day"))),
            PartyCalendars = plain.Parties.ToImmutableDictionary(party => new PartyKey(party.Key), party => Calendar(party.Value)),
            Pins = [.. plain.Pins.Select(pin => new Pin(new(pin.Key), pin.Value))],
            Overrides = [.. plain.Overrides.Select(change => Override(change.Key, change.Value))],
            Served = [.. plain.Sent.Select(sent => new ServedNotice(new(sent.Key), sent.Value.On, sent.Value.Acknowledged))],
            Today = plain.Today,
        };
    }

    private static WorkingCalendar Calendar(string division) =>
        Divisions.TryParse(division, out Division known) ? WorkingCalendars.For(known) : throw new ArgumentException(division, nameof(division));

    private static RuleOverride Override(string rule, PlainChange change) => Override(
        rule,
        change.Amount is { } amount ? DateOffset.Of(amount, Named<OffsetUnit>(change.Unit!)) : null,
        change.Count is { } count ? Named<CountMode>(count) : null,
        change.Roll is { } roll ? Named<DayRoll>(roll) : null);

    private static T Named<T>(string words)
        where T : struct, Enum => Enum.Parse<T>(string.Concat(words.Where(char.IsLetter)), ignoreCase: true);
}
