using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Interchange.Json.Requests;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Mapping;

/// <summary>Turns rooms, commitments, unknown times, events, confirmations, forbidden and allowed days into the library's.</summary>
internal static class RosterMapping
{
    public static ImmutableArray<Room> Rooms(RosterEntries roster) =>
    [
        .. roster.Rooms.Select(room => new Room(room.Id.Value, room.Capacity?.Value ?? int.MaxValue)
        {
            Equipment = room.Equipment is { } things ? [.. things.Select(thing => thing.Value)] : null,
        }),
    ];

    /// <summary>What was given, then the seats that commitments and events take of rooms.</summary>
    public static ImmutableArray<Commitment> Commitments(RosterEntries roster) =>
        [.. roster.Commitments.Select(Commitment), .. roster.Commitments.SelectMany(Seats), .. roster.Events.SelectMany(Seats)];

    public static ImmutableArray<PracticeEvent> Events(RosterEntries roster) =>
        [.. roster.Events.Select(item => new PracticeEvent(item.Name.Value, item.Kind, Time(item.Period)))];

    public static ImmutableArray<Blackout> Blackouts(ImmutableArray<BlackoutEntry> blackouts) => [.. blackouts.Select(Blackout)];

    public static ImmutableArray<UnknownTime> Unknowns(RosterEntries roster) =>
        [.. roster.Unknown.Select(entry => new UnknownTime(entry.Who.Value, Time(entry.Period)))];

    public static ImmutableArray<SlotConfirmation> Confirmations(RosterEntries roster) =>
        [.. roster.Confirmations.Select(entry => new SlotConfirmation(new RoleKey(entry.By.Value), entry.On.Value, entry.Answer))];

    public static ImmutableArray<AllowedWindow> Allowed(RosterEntries roster) =>
        [.. roster.Allowed.Select(entry => new AllowedWindow(new DateInterval(entry.Period.From, entry.Period.To), entry.Name.Value))];

    public static BusyTime Time(RequestedPeriod period) => period switch
    {
        DatePeriod days => BusyTime.Days(days.From, days.To),
        TimePeriod times => BusyTime.Between(times.From, times.To),
        _ => throw new ArgumentOutOfRangeException(nameof(period), period, "A period is a range of days or of times."),
    };

    /// <summary>The times of a roster as the library calls them, and where they stand.</summary>
    public static IEnumerable<(string Text, Place Place)> Times(RosterEntries roster) =>
        roster.Commitments.Select(entry => entry.Period)
            .Concat(roster.Events.Select(entry => entry.Period))
            .Concat(roster.Unknown.Select(entry => entry.Period))
            .Select(period => (Time(period).ToString(), period.Place));

    private static Commitment Commitment(CommitmentEntry entry) =>
        new(entry.Who.Value, entry.Kind.Value, Time(entry.Period), entry.Attendees?.Value ?? 1);

    // What takes place in a room takes seats of it.
    private static IEnumerable<Commitment> Seats(CommitmentEntry entry) =>
        entry.Room is { } room && room.Value != entry.Who.Value ? [Booking(room.Value, entry.Period, entry.Attendees)] : [];

    private static IEnumerable<Commitment> Seats(EventEntry entry) => entry.Room is { } room ? [Booking(room.Value, entry.Period, entry.Attendees)] : [];

    private static Commitment Booking(string room, RequestedPeriod period, Given<int>? attendees) =>
        new(room, CommitmentKind.Booking, Time(period), attendees?.Value ?? 1);

    private static Blackout Blackout(BlackoutEntry entry) => new(
        new DateInterval(entry.Period.From, entry.Period.To), entry.Why?.Value ?? "no reason given", entry.Severity);
}
