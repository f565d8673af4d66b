using System.Collections.Immutable;
using System.Text;
using MigrationDomain.Intervals;
using MigrationDomain.Rules;

namespace MigrationDomain.Availability;

/// <summary>What makes a roster unsound. All faults are reported at once.</summary>
internal static class RosterChecks
{
    private const int MostIdCharacters = 64;
    private const int MostIdsShown = 20;

    public static ImmutableArray<Fault> FindFaults(Roster roster)
    {
        string[] ids = Ids(roster);
        HashSet<string> known = [.. ids];
        Lazy<string> listed = new(() => Listed(ids));
        return
        [
            .. UnfitIds(ids),
            .. roster.Commitments.Where(commitment => !known.Contains(commitment.Who)).Select(commitment => UnknownHolder(commitment, listed.Value)),
            .. roster.Unknowns.Where(unknown => !known.Contains(unknown.Who)).Select(unknown => UnknownHolder(unknown, listed.Value)),
            .. roster.Commitments.Select(commitment => commitment.When).Concat(roster.Events.Select(item => item.When)).Concat(roster.Unknowns.Select(unknown => unknown.When))
                .Where(time => roster.Clock.Find(time) is null)
                .Select(OutOfRange),
        ];
    }

    /// <summary>What is wrong with one commitment more.</summary>
    public static ImmutableArray<Fault> FindFaults(Roster roster, Commitment commitment) => roster.Index.TryNumber(commitment.Who, out _)
        ? FindFaults(roster, commitment.When)
        : [UnknownHolder(commitment, Listed(Ids(roster))), .. FindFaults(roster, commitment.When)];

    /// <summary>What is wrong with one unknown time more.</summary>
    public static ImmutableArray<Fault> FindFaults(Roster roster, UnknownTime unknown) => roster.Index.TryNumber(unknown.Who, out _)
        ? FindFaults(roster, unknown.When)
        : [UnknownHolder(unknown, Listed(Ids(roster))), .. FindFaults(roster, unknown.When)];

    /// <summary>What is wrong with one time more.</summary>
    public static ImmutableArray<Fault> FindFaults(Roster roster, BusyTime time) => roster.Clock.Find(time) is null ? [OutOfRange(time)] : [];

    private static string[] Ids(Roster roster) => [.. roster.People.Select(person => person.Id), .. roster.Rooms.Select(room => room.Id)];

    private static IEnumerable<Fault> UnfitIds(string[] ids)
    {
        foreach (string id in ids.Where(id => string.IsNullOrWhiteSpace(id) || id.Length > MostIdCharacters || id.Any(char.IsControl)))
        {
            yield return new Fault($"id '{Shown(id)}'", Invariant($"'{Shown(id)}' is not an id; use 1 to {MostIdCharacters} visible characters."));
        }

        foreach (IGrouping<string, string> twice in ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            yield return new Fault($"id '{twice.Key}'", Invariant($"The id '{twice.Key}' is given {twice.Count()} times; each id names one person or one room."));
        }
    }

    private static Fault UnknownHolder(Commitment commitment, string known) =>
        new($"commitment of '{Shown(commitment.Who)}'", $"A commitment is of {Unknown(commitment.Who, known)}");

    private static Fault UnknownHolder(UnknownTime unknown, string known) =>
        new($"unknown time of '{Shown(unknown.Who)}'", $"An unknown time is of {Unknown(unknown.Who, known)}");

    private static string Unknown(string who, string known) => $"'{Shown(who)}', who is neither a person nor a room of the roster; known ids are {known}.";

    private static string Listed(string[] ids) => string.Join(", ", ids.Order(StringComparer.Ordinal).Take(MostIdsShown).Select(Shown))
        + (ids.Length > MostIdsShown ? Invariant($" and {ids.Length - MostIdsShown} more") : "");

    // An id that is refused may hold anything: nothing that moves a cursor is shown, and not all of it.
    private static string Shown(string id) =>
        string.Concat(id.EnumerateRunes().Take(MostIdCharacters).Select(rune => Rune.IsControl(rune) ? Invariant($"\\u{rune.Value:x4}") : rune.ToString()))
        + (id.Length > MostIdCharacters ? "…" : "");

    private static Fault OutOfRange(BusyTime time) => new(
        $"time {time}", Invariant($"The time {time} cannot be kept; use whole seconds within {InstantScale.Standard.First:uuuu-MM-dd} to {InstantScale.Standard.Last:uuuu-MM-dd}."));
}
