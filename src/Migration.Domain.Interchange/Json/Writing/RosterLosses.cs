using MigrationDomain.Availability;
using MigrationDomain.Interchange.Json.Forms;
using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Json.Writing;

/// <summary>What of people and their times requests and availability documents have no member for.</summary>
internal static class RosterLosses
{
    public static IEnumerable<Loss> People(IEnumerable<Person> people) => people
        .Where(person => person.HomeCalendar is not null && RosterForms.Division(person.HomeCalendar) is null)
        .Select(person => new Loss(person.Id, $"The calendar of {Shown.Quote(person.Id)} is not that of a division and is not written; without it the practice's days are taken."));

    /// <summary>Names and reasons of a roster that a document may not have: too long ones, and ids that cannot be seen.</summary>
    public static IEnumerable<Loss> Names(Roster roster) =>
    [
        .. roster.People.Select(person => person.Id).SelectMany(id => Unread(id, ValueReader.NameFault(id))),
        .. roster.People.SelectMany(person => person.TrainedFor ?? []).SelectMany(skill => Unread(skill, ValueReader.KeyFault(skill))),
        .. roster.Rooms.SelectMany(room => (IEnumerable<string>)[room.Id, .. room.Equipment ?? []]).SelectMany(name => Unread(name, ValueReader.NameFault(name))),
        .. ((IEnumerable<string>)[.. roster.Events.Select(item => item.Name), .. roster.Blackouts.Select(blackout => blackout.Why), .. roster.Allowed.Select(allowed => allowed.Name)])
            .SelectMany(text => Unread(text, ValueReader.TextFault(text))),
    ];

    public static IEnumerable<Loss> Times(IEnumerable<Commitment> commitments, IEnumerable<PracticeEvent> events, IEnumerable<UnknownTime> unknowns) =>
        Times([.. commitments.Select(item => (item.Who, item.When)), .. events.Select(item => (item.Name, item.When)), .. unknowns.Select(item => (item.Who, item.When))]);

    public static IEnumerable<Loss> Times(IEnumerable<(string Subject, BusyTime Time)> times) => times
        .Where(item => !BusyText.IsExact(item.Time))
        .Select(item => new Loss(item.Subject, $"A time of {Shown.Quote(item.Subject)} does not begin and end on a minute; it is written up to a minute longer at each end."));

    private static IEnumerable<Loss> Unread(string text, string? fault) =>
        fault is null ? [] : [new Loss(text, $"What is written is not read back: {fault}")];
}
