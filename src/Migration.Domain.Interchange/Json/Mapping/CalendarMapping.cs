using System.Collections.Immutable;
using MigrationDomain.Calendars;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Interchange.Json.Requests;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Mapping;

/// <summary>Makes the calendars of the practice and of the parties.</summary>
internal static class CalendarMapping
{
    public static WorkingCalendar OfPractice(RequestDocument request) =>
        WorkingCalendars.For(Division(request.Division, null)).WithClosures(request.Closures.Select(Closure));

    /// <summary>The calendars of the parties that have one of their own. A party is named by its key or by the key of its notice.</summary>
    public static ImmutableDictionary<PartyKey, WorkingCalendar> OfParties(RequestDocument request, MigrationTemplate template, Faults faults)
    {
        KnownIds known = new("a party or a notice", template.Notices.SelectMany(notice => new[] { notice.Party.Value, notice.Key.Value }), faults);
        ImmutableDictionary<PartyKey, WorkingCalendar> calendars = ImmutableDictionary<PartyKey, WorkingCalendar>.Empty;
        foreach (PartyEntry entry in request.Parties.Where(entry => known.Check(entry.Id)))
        {
            PartyKey party = template.Notices.First(notice => notice.Party.Value == entry.Id.Value || notice.Key.Value == entry.Id.Value).Party;
            WorkingCalendar calendar = OfParty(entry, request);
            if (calendars.TryGetValue(party, out WorkingCalendar? other) && !other.Equals(calendar))
            {
                faults.Report(entry.Id.Place, $"{Shown.Quote(entry.Id.Value)} is the party '{party}', which has another calendar already; give it one calendar.");
            }

            calendars = calendars.SetItem(party, calendar);
        }

        return calendars;
    }

    /// <summary>The calendar of a division, or <see langword="null"/> when none is given.</summary>
    public static WorkingCalendar? OfDivision(Given<DivisionWord>? division) => division is null ? null : WorkingCalendars.For(Division(division, null));

    // An entry that says neither a division nor closures gives the party no calendar of its own.
    private static WorkingCalendar OfParty(PartyEntry entry, RequestDocument request) => entry.Division is null && entry.Closures.IsEmpty
        ? OfPractice(request)
        : WorkingCalendars.For(Division(entry.Division, request.Division)).WithClosures(entry.Closures.Select(Closure));

    private static Division Division(Given<DivisionWord>? own, Given<DivisionWord>? usual) =>
        LibraryWord.Of<Division>((own ?? usual)?.Value ?? DivisionWord.EnglandAndWales);

    private static Closure Closure(ClosureEntry entry) => new(new DateInterval(entry.Period.From, entry.Period.To), entry.Why?.Value ?? "closed");
}
