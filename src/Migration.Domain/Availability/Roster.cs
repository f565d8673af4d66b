using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>Who and what there is, and when it is taken: people, rooms, commitments, events, forbidden and allowed days, and further demands.</summary>
/// <remarks>
/// A roster is checked when it is made and never changes. The order of its lists makes no difference to any answer.
/// One commitment more or less makes a new roster that shares everything but the time of its holder with the old one.
/// Equality is by reference.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Roster
{
    /// <summary>Checks and keeps who and what there is.</summary>
    /// <param name="people">The people; without any, demands on people are not judged.</param>
    /// <param name="commitments">What makes people and rooms busy.</param>
    /// <param name="rooms">Rooms and equipment.</param>
    /// <param name="events">What makes the practice busier than usual.</param>
    /// <param name="blackouts">Days on which no cutover may take place.</param>
    /// <param name="allowed">Days within which a cutover must lie; without any, every day is allowed.</param>
    /// <param name="requirements">Demands on people, rooms and parties; about the same role, or the same days of rooms, they replace the template's.</param>
    /// <param name="zone">The zone of all local times; Europe/London when left out.</param>
    /// <param name="unknowns">Time of people and rooms about which nothing is known.</param>
    /// <param name="confirmations">What parties said about days on which they must act.</param>
    /// <exception cref="UnsoundInputException">An id is given twice, or a commitment or an unknown time is of somebody unknown: every fault is in it.</exception>
    public Roster(
        IEnumerable<Person>? people = null,
        IEnumerable<Commitment>? commitments = null,
        IEnumerable<Room>? rooms = null,
        IEnumerable<PracticeEvent>? events = null,
        IEnumerable<Blackout>? blackouts = null,
        IEnumerable<AllowedWindow>? allowed = null,
        IEnumerable<Requirement>? requirements = null,
        DateTimeZone? zone = null,
        IEnumerable<UnknownTime>? unknowns = null,
        IEnumerable<SlotConfirmation>? confirmations = null)
    {
        People = [.. people ?? []];
        Commitments = [.. commitments ?? []];
        Rooms = [.. rooms ?? []];
        Events = [.. events ?? []];
        Blackouts = [.. blackouts ?? []];
        Allowed = [.. allowed ?? []];
        Requirements = [.. requirements ?? []];
        Unknowns = [.. unknowns ?? []];
        Confirmations = [.. confirmations ?? []];
        Clock = new RosterClock(zone ?? DateTimeZoneProviders.Tzdb["Europe/London"]);
        ThrowIfAny(RosterChecks.FindFaults(this));
        Index = new RosterIndex(this, Clock);
    }

    private Roster(Roster other, RosterIndex index)
    {
        People = other.People;
        Commitments = other.Commitments;
        Rooms = other.Rooms;
        Events = other.Events;
        Blackouts = other.Blackouts;
        Allowed = other.Allowed;
        Requirements = other.Requirements;
        Unknowns = other.Unknowns;
        Confirmations = other.Confirmations;
        Clock = other.Clock;
        Index = index;
    }

    /// <summary>The people, as given.</summary>
    public ImmutableArray<Person> People { get; }

    /// <summary>What makes people and rooms busy, as given.</summary>
    public ImmutableArray<Commitment> Commitments { get; private init; }

    /// <summary>Rooms and equipment, as given.</summary>
    public ImmutableArray<Room> Rooms { get; }

    /// <summary>What makes the practice busier than usual, as given.</summary>
    public ImmutableArray<PracticeEvent> Events { get; private init; }

    /// <summary>Days on which no cutover may take place, as given.</summary>
    public ImmutableArray<Blackout> Blackouts { get; }

    /// <summary>Days within which a cutover must lie, as given; empty means that every day is allowed.</summary>
    public ImmutableArray<AllowedWindow> Allowed { get; }

    /// <summary>Whether a cutover may take place on every day because no allowed days are named; blackouts still forbid theirs.</summary>
    public bool IsUnrestricted => Allowed.IsEmpty;

    /// <summary>Demands beyond the template's, as given.</summary>
    public ImmutableArray<Requirement> Requirements { get; }

    /// <summary>Time of people and rooms about which nothing is known, as given.</summary>
    public ImmutableArray<UnknownTime> Unknowns { get; private init; }

    /// <summary>What parties said about days on which they must act, as given.</summary>
    public ImmutableArray<SlotConfirmation> Confirmations { get; }

    /// <summary>The zone of all local times.</summary>
    public DateTimeZone Zone => Clock.Zone;

    internal RosterClock Clock { get; }

    internal RosterIndex Index { get; }

    /// <summary>The roster's own demands on people, and the template's for roles that somebody holds and the roster does not name.</summary>
    internal IEnumerable<RoleRequirement> DemandsInForce(MigrationTemplate template) =>
        InForce<RoleRequirement>(template, requirement => People.Any(person => person.Holds(requirement.Role)));

    /// <summary>The roster's own demands on rooms, and the template's for days the roster does not name.</summary>
    internal IEnumerable<RoomRequirement> RoomsInForce(MigrationTemplate template) => InForce<RoomRequirement>(template, _ => true);

    /// <summary>What is to be confirmed; the template's only when it can be known: somebody holds the role, or an answer of theirs is on record.</summary>
    internal IEnumerable<ConfirmationRequirement> ConfirmationsInForce(MigrationTemplate template) => InForce<ConfirmationRequirement>(
        template, requirement => Confirmations.Any(given => given.By == requirement.By) || People.Any(person => person.Holds(requirement.By)));

    /// <summary>The numbers of the people a demand is about: all holders, and for cover also deputies, as far as they are trained.</summary>
    internal int[] HoldersOf(RoleRequirement requirement) =>
    [
        .. Enumerable.Range(0, People.Length).Where(person => requirement is CoverRequirement cover
            ? People[person].Covers(cover.Role, cover.TrainedFor)
            : People[person].Holds(requirement.Role)),
    ];

    private IEnumerable<T> InForce<T>(MigrationTemplate template, Func<T, bool> isJudged)
        where T : Requirement
    {
        HashSet<object> own = [.. Requirements.Select(requirement => requirement.Topic)];
        return Requirements.OfType<T>().Concat(template.Requirements.OfType<T>().Where(requirement => !own.Contains(requirement.Topic) && isJudged(requirement)));
    }

    /// <summary>The id of a person or room by its number: people as listed, then rooms.</summary>
    internal string IdOf(int holder) => holder < People.Length ? People[holder].Id : Rooms[holder - People.Length].Id;

    /// <summary>This roster with one commitment more.</summary>
    /// <param name="commitment">The commitment.</param>
    /// <returns>A new roster.</returns>
    /// <exception cref="UnsoundInputException">It is of somebody unknown, or its time cannot be kept.</exception>
    public Roster With(Commitment commitment)
    {
        ArgumentNullException.ThrowIfNull(commitment);
        ThrowIfAny(RosterChecks.FindFaults(this, commitment));
        return new(this, Index.With(commitment)) { Commitments = Commitments.Add(commitment) };
    }

    /// <summary>This roster with one event more.</summary>
    /// <param name="practiceEvent">The event.</param>
    /// <returns>A new roster.</returns>
    /// <exception cref="UnsoundInputException">Its time cannot be kept.</exception>
    public Roster With(PracticeEvent practiceEvent)
    {
        ArgumentNullException.ThrowIfNull(practiceEvent);
        ThrowIfAny(RosterChecks.FindFaults(this, practiceEvent.When));
        return new(this, Index.With(practiceEvent)) { Events = Events.Add(practiceEvent) };
    }

    /// <summary>This roster with one unknown time more.</summary>
    /// <param name="unknown">The time.</param>
    /// <returns>A new roster.</returns>
    /// <exception cref="UnsoundInputException">It is of somebody unknown, or it cannot be kept.</exception>
    public Roster With(UnknownTime unknown)
    {
        ArgumentNullException.ThrowIfNull(unknown);
        ThrowIfAny(RosterChecks.FindFaults(this, unknown));
        return new(this, Index.With(unknown)) { Unknowns = Unknowns.Add(unknown) };
    }

    /// <summary>This roster without one commitment: the first that equals it.</summary>
    /// <param name="commitment">The commitment.</param>
    /// <returns>A new roster; this one when it has no such commitment.</returns>
    public Roster Without(Commitment commitment)
    {
        ArgumentNullException.ThrowIfNull(commitment);
        ImmutableArray<Commitment> fewer = Commitments.Remove(commitment);
        return fewer.Length == Commitments.Length ? this : new(this, Index.Without(commitment)) { Commitments = fewer };
    }

    /// <summary>The same roster in which one commitment given twice is two that can be told apart.</summary>
    internal Roster Apart()
    {
        HashSet<Commitment> seen = new(ReferenceEqualityComparer.Instance);
        return Commitments.All(seen.Add) ? this : new(this, Index) { Commitments = [.. Commitments.Select(commitment => commitment with { })] };
    }

    /// <summary>This roster without these very commitments; of equal ones only those given.</summary>
    internal Roster Without(IReadOnlyCollection<Commitment> commitments)
    {
        if (commitments.Count == 0)
        {
            return this;
        }

        HashSet<Commitment> gone = new(commitments, ReferenceEqualityComparer.Instance);
        return new(this, gone.Aggregate(Index, (index, commitment) => index.Without(commitment)))
        {
            Commitments = [.. Commitments.Where(commitment => !gone.Contains(commitment))],
        };
    }

    /// <inheritdoc/>
    public override string ToString() => Invariant(
        $"roster of {People.Length} people and {Commitments.Length} commitments, {(IsUnrestricted ? "every day allowed" : "some days allowed")}");

    private static void ThrowIfAny(ImmutableArray<Fault> faults)
    {
        if (!faults.IsEmpty)
        {
            throw new UnsoundInputException("The roster", faults);
        }
    }
}
