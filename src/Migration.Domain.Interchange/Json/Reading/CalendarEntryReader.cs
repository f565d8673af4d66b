using System.Collections.Immutable;
using MigrationDomain.Calendars;
using MigrationDomain.Interchange.Json.Requests;
using MigrationDomain.Planning;

namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>Reads what shapes calendars: closures, blackouts and parties.</summary>
internal sealed class CalendarEntryReader(Faults faults) : EntryReader(faults)
{
    // A calendar notes each closed day, so thousands of closures of many years would take minutes.
    private const int MostYearsClosed = 1;

    public ImmutableArray<ClosureEntry> Closures(Element? element) => Values.List(element, Closure);

    public ImmutableArray<BlackoutEntry> Blackouts(Element? element) => Values.List(element, Blackout);

    public ImmutableArray<AllowedEntry> Allowed(Element? element) => Values.List(element, AllowedDays);

    public ImmutableArray<PartyEntry> Parties(Element? element)
    {
        Names parties = new("party", Faults);
        return Values.List(element, entry => Party(entry, parties));
    }

    private ClosureEntry? Closure(Element element) =>
        Open(element, "a closure", "from", "to", "why") is { } fields
        && (Why: Values.Text(fields.Optional("why")), Period: Periods.Days(fields, MostYearsClosed)) is (var why, { } period)
            ? new ClosureEntry { Place = fields.Place, Period = period, Why = why }
            : null;

    private BlackoutEntry? Blackout(Element element)
    {
        if (Open(element, "a blackout", "from", "to", "why", "severity") is not { } fields)
        {
            return null;
        }

        Given<string>? why = Values.Text(fields.Optional("why"));
        Severity severity = Values.Word(fields.Optional("severity"), WordLists.Severities)?.Value ?? Severity.Blocker;
        return Periods.Days(fields) is { } period
            ? new BlackoutEntry { Place = fields.Place, Period = period, Why = why, Severity = severity }
            : null;
    }

    private AllowedEntry? AllowedDays(Element element)
    {
        if (Open(element, "an allowed range", "from", "to", "name") is not { } fields)
        {
            return null;
        }

        Given<string>? name = Values.Text(fields.Required("name", "what these days are called"));
        return Periods.Days(fields) is { } period && name is not null ? new AllowedEntry { Place = fields.Place, Period = period, Name = name } : null;
    }

    private PartyEntry? Party(Element element, Names parties)
    {
        if (Open(element, "a party", "id", "division", "closures") is not { } fields)
        {
            return null;
        }

        Given<string>? id = parties.Add(Values.Key(fields.Required("id", "the id of the party")));
        Given<Division>? division = Values.Word(fields.Optional("division"), WordLists.Divisions);
        ImmutableArray<ClosureEntry> closures = Closures(fields.Optional("closures"));
        return id is null ? null : new PartyEntry { Place = fields.Place, Id = id, Division = division, Closures = closures };
    }
}
