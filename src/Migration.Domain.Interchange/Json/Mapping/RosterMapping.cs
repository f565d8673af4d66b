using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Interchange.Json.Requests;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Mapping;

/// <summary>Turns who and what there is into the library's roster.</summary>
internal static class RosterMapping
{
    /// <summary>Whether the request says anything that could clash with a plan.</summary>
    public static bool HasAny(RequestDocument request) =>
        request.People is not null || !request.Rooms.IsEmpty || !request.Events.IsEmpty || !request.Blackouts.IsEmpty || !request.Commitments.IsEmpty;

    public static Roster? Map(RequestDocument request, MigrationTemplate template, Faults faults)
    {
        ImmutableArray<Requirement> requirements = PeopleMapping.Requirements(request, template, faults);
        UnsoundInput unsound = new(request.Place, faults);
        foreach ((string text, Place place) in Times(request))
        {
            unsound.Know($"time {text}", place);
        }

        return unsound.Catch(() => new Roster(
            people: (request.People ?? []).Select(PeopleMapping.Person),
            commitments: [.. request.Commitments.Select(Commitment), .. request.Commitments.SelectMany(Seats), .. request.Events.SelectMany(Seats)],
            rooms: request.Rooms.Select(room => new Room(room.Id.Value, room.Capacity?.Value ?? int.MaxValue)),
            events: request.Events.Select(item => new PracticeEvent(item.Name.Value, LibraryWord.Of<EventKind>(item.Kind), Time(item.Period))),
            blackouts: request.Blackouts.Select(Blackout),
            requirements: requirements));
    }

    public static BusyTime Time(RequestedPeriod period) => period switch
    {
        DatePeriod days => BusyTime.Days(days.From, days.To),
        TimePeriod times => BusyTime.Between(times.From, times.To),
        _ => throw new ArgumentOutOfRangeException(nameof(period), period, "A period is a range of days or of times."),
    };

    private static IEnumerable<(string Text, Place Place)> Times(RequestDocument request) =>
        request.Commitments.Select(entry => entry.Period)
            .Concat(request.Events.Select(entry => entry.Period))
            .Select(period => (Time(period).ToString(), period.Place));

    private static Commitment Commitment(CommitmentEntry entry) =>
        new(entry.Who.Value, LibraryWord.Of<CommitmentKind>(entry.Kind.Value), Time(entry.Period), entry.Attendees?.Value ?? 1);

    // What takes place in a room takes seats of it.
    private static IEnumerable<Commitment> Seats(CommitmentEntry entry) =>
        entry.Room is { } room && room.Value != entry.Who.Value ? [Booking(room.Value, entry.Period, entry.Attendees)] : [];

    private static IEnumerable<Commitment> Seats(EventEntry entry) => entry.Room is { } room ? [Booking(room.Value, entry.Period, entry.Attendees)] : [];

    private static Commitment Booking(string room, RequestedPeriod period, Given<int>? attendees) =>
        new(room, CommitmentKind.Booking, Time(period), attendees?.Value ?? 1);

    private static Blackout Blackout(BlackoutEntry entry) => new(
        new DateInterval(entry.Period.From, entry.Period.To), entry.Why?.Value ?? "no reason given", LibraryWord.Of<Severity>(entry.Severity));
}
