using System.Collections.Immutable;
using MigrationDomain.Intervals;
using MigrationDomain.Rules;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>What makes a roster unsound. All faults are reported at once.</summary>
internal static class RosterChecks
{
    private const int MostIdCharacters = 64;

    public static ImmutableArray<Fault> FindFaults(Roster roster) => [.. Ids(roster), .. UnknownHolders(roster), .. OutOfRange(roster)];

    private static IEnumerable<Fault> Ids(Roster roster)
    {
        string[] ids = [.. roster.People.Select(person => person.Id), .. roster.Rooms.Select(room => room.Id)];
        foreach (string id in ids.Where(id => string.IsNullOrWhiteSpace(id) || id.Length > MostIdCharacters || id.Any(char.IsControl)))
        {
            yield return new Fault($"id '{id}'", Invariant($"'{id}' is not an id; use 1 to {MostIdCharacters} visible characters."));
        }

        foreach (IGrouping<string, string> twice in ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            yield return new Fault($"id '{twice.Key}'", Invariant($"The id '{twice.Key}' is given {twice.Count()} times; each id names one person or one room."));
        }
    }

    private static IEnumerable<Fault> UnknownHolders(Roster roster)
    {
        HashSet<string> known = [.. roster.People.Select(person => person.Id), .. roster.Rooms.Select(room => room.Id)];
        return roster.Commitments
            .Where(commitment => !known.Contains(commitment.Who))
            .Select(commitment => new Fault(
                $"commitment of '{commitment.Who}'", $"A commitment is of '{commitment.Who}', who is neither a person nor a room of the roster; known ids are {string.Join(", ", known.Order(StringComparer.Ordinal))}."));
    }

    private static IEnumerable<Fault> OutOfRange(Roster roster) =>
        from time in roster.Commitments.Select(commitment => commitment.When).Concat(roster.Events.Select(item => item.When))
        let interval = time.In(roster.Zone)
        where interval.Start < InstantScale.Standard.First || interval.End > InstantScale.Standard.Last || !IsWholeSecond(time.Start) || !IsWholeSecond(time.End)
        select new Fault(
            $"time {time}", Invariant($"The time {time} cannot be kept; use whole seconds within {InstantScale.Standard.First:uuuu-MM-dd} to {InstantScale.Standard.Last:uuuu-MM-dd}."));

    private static bool IsWholeSecond(LocalDateTime time) => time.NanosecondOfSecond == 0;
}
