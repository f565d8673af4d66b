using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Calendars;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>What shapes calendars, as a request says it: divisions, closures, parties, forbidden and allowed days.</summary>
internal static class CalendarForms
{
    public static ScalarForm<Division> Division { get; } = Scalars.OneOf(WordLists.Divisions);

    public static ViewForm<Closure> Closure { get; } = new("a closure", "Non-working days, both ends included, at most a year.", record =>
    {
        Days(record, closure => closure.Days);
        record.ShowsIfAny("why", Scalars.Text, closure => closure.Why, "the reason");
    });

    public static ViewForm<PartyCalendar> Party { get; } = new("a party", "A party that keeps other days than the practice.", record =>
    {
        record.Shows("id", Scalars.Key, party => party.Party.Value, "the key of the party, or of its notice");
        record.ShowsIfAny("division", Division, party => party.Division, "the division whose bank holidays it keeps; the practice's when left out");
        record.ShowsIfAny("closures", new ListForm<Closure>(Closure), party => party.Closures, "its own non-working days; the practice's do not count for it");
    });

    private static ViewForm<Blackout> Blackout { get; } = new("a blackout", "Days on which no cutover may take place, both ends included.", record =>
    {
        Days(record, blackout => blackout.Days);
        record.ShowsIfAny("why", Scalars.Text, blackout => blackout.Why, "the reason");
        record.ShowsIfAny("severity", Scalars.OneOf(WordLists.Severities), blackout => (Severity?)blackout.Severity, "how much it weighs; 'blocker' when left out");
    });

    private static ViewForm<AllowedWindow> AllowedRange { get; } = new("an allowed range", "Days on which a cutover may take place, both ends included; with one of these no other day may.", record =>
    {
        Days(record, allowed => allowed.Days);
        record.Shows("name", Scalars.Text, allowed => allowed.Name, "what these days are called");
    });

    /// <summary>The member that lists forbidden days.</summary>
    public static void Blackouts<T>(Record<T> record, Func<T, ImmutableArray<Blackout>> of)
        where T : notnull => record.ShowsIfAny("blackouts", new ListForm<Blackout>(Blackout), of, "days on which no cutover may take place");

    /// <summary>The member that lists allowed days.</summary>
    public static void Allowed<T>(Record<T> record, Func<T, ImmutableArray<AllowedWindow>> of)
        where T : notnull => record.ShowsIfAny("allowed", new ListForm<AllowedWindow>(AllowedRange), of, "the only days on which a cutover may take place");

    /// <summary>The two members of a range of days.</summary>
    public static void Days<T>(Record<T> record, Func<T, DateInterval> of)
        where T : notnull
    {
        record.Shows("from", Scalars.Day, owner => of(owner).Start, "the first day");
        record.Shows("to", Scalars.Day, owner => of(owner).End, "the last day, included");
    }
}
