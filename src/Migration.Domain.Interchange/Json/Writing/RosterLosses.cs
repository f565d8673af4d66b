using MigrationDomain.Availability;
using MigrationDomain.Interchange.Json.Forms;

namespace MigrationDomain.Interchange.Json.Writing;

/// <summary>What of people and their times requests and availability documents have no member for.</summary>
internal static class RosterLosses
{
    public static IEnumerable<Loss> People(IEnumerable<Person> people) => people
        .Where(person => person.HomeCalendar is not null && RosterForms.Division(person.HomeCalendar) is null)
        .Select(person => new Loss(person.Id, $"The calendar of {Shown.Quote(person.Id)} is not that of a division and is not written; without it the practice's days are taken."));

    public static IEnumerable<Loss> Times(IEnumerable<Commitment> commitments, IEnumerable<PracticeEvent> events, IEnumerable<UnknownTime> unknowns) =>
        Times([.. commitments.Select(item => (item.Who, item.When)), .. events.Select(item => (item.Name, item.When)), .. unknowns.Select(item => (item.Who, item.When))]);

    public static IEnumerable<Loss> Times(IEnumerable<(string Subject, BusyTime Time)> times) => times
        .Where(item => !BusyText.IsExact(item.Time))
        .Select(item => new Loss(item.Subject, $"A time of {Shown.Quote(item.Subject)} does not begin and end on a minute; it is written up to a minute longer at each end."));
}
