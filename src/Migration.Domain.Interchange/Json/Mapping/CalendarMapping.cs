using System.Collections.Immutable;
using MigrationDomain.Calendars;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Interchange.Json.Requests;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Mapping;

/// <summary>Turns divisions, closures and parties into the library's.</summary>
internal static class CalendarMapping
{
    public static Division Division(Given<Division>? division) => division?.Value ?? Calendars.Division.EnglandAndWales;

    public static ImmutableArray<Closure> Closures(ImmutableArray<ClosureEntry> closures) => [.. closures.Select(Closure)];

    /// <summary>The parties with days of their own. A party is named by its key or by the key of its notice.</summary>
    public static ImmutableArray<PartyCalendar> OfParties(RequestDocument request, MigrationTemplate template, Faults faults)
    {
        KnownIds known = new("a party or a notice", template.Notices.SelectMany(notice => new[] { notice.Party.Value, notice.Key.Value }), faults);
        Division usual = Division(request.Division);
        WorkingCalendar practice = WorkingCalendars.For(usual).WithClosures(Closures(request.Closures));
        Dictionary<PartyKey, PartyCalendar> parties = [];
        foreach (PartyEntry entry in request.Parties.Where(entry => known.Check(entry.Id)))
        {
            PartyCalendar party = OfParty(entry, template);
            if (!parties.TryAdd(party.Party, party) && !parties[party.Party].Calendar(practice, usual).Equals(party.Calendar(practice, usual)))
            {
                faults.Report(entry.Id.Place, $"{Shown.Quote(entry.Id.Value)} is the party '{party.Party}', which has another calendar already; give it one calendar.");
            }
        }

        return [.. parties.Values];
    }

    /// <summary>The calendar of a division, or <see langword="null"/> when none is given.</summary>
    public static WorkingCalendar? OfDivision(Given<Division>? division) => division is null ? null : WorkingCalendars.For(Division(division));

    private static PartyCalendar OfParty(PartyEntry entry, MigrationTemplate template) => new()
    {
        Party = template.Notices.First(notice => notice.Party.Value == entry.Id.Value || notice.Key.Value == entry.Id.Value).Party,
        Division = entry.Division is null ? null : Division(entry.Division),
        Closures = Closures(entry.Closures),
    };

    private static Closure Closure(ClosureEntry entry) => new(new DateInterval(entry.Period.From, entry.Period.To), entry.Why?.Value ?? "closed");
}
