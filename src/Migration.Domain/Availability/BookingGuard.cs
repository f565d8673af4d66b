using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Planning;

namespace MigrationDomain.Availability;

/// <summary>Answers "may this be booked?" against plans already made: the difference that <see cref="AvailabilityChecker"/> would show.</summary>
/// <remarks>
/// A question that touches no demanded time and no other commitment is answered without looking at the plans again, and without
/// allocating anything. A guard never changes; <see cref="With(Commitment)"/> and <see cref="Without"/> give another, which shares all but the time of one
/// holder. Equality is by reference.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class BookingGuard
{
    private readonly ImmutableArray<MigrationPlan> _plans;
    private readonly ConflictPolicy _policy;
    private readonly GuardedTime _guarded;
    private readonly Lazy<ImmutableArray<Conflict>> _before;

    /// <summary>Prepares to answer questions.</summary>
    /// <param name="plans">The plans that bookings must not endanger, each of a migration of its own.</param>
    /// <param name="roster">Who and what there is.</param>
    /// <param name="policy">How much each kind of conflict weighs; <see cref="ConflictPolicy.Frozen"/> when left out.</param>
    public BookingGuard(IEnumerable<MigrationPlan> plans, Roster roster, ConflictPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(plans);
        ArgumentNullException.ThrowIfNull(roster);
        _plans = [.. plans];
        _policy = policy ?? ConflictPolicy.Frozen;
        _guarded = new GuardedTime(_plans, roster);
        Roster = roster;
        _before = new Lazy<ImmutableArray<Conflict>>(() => Find(Roster));
    }

    private BookingGuard(BookingGuard other, Roster roster)
    {
        _plans = other._plans;
        _policy = other._policy;
        _guarded = other._guarded;
        Roster = roster;
        _before = new Lazy<ImmutableArray<Conflict>>(() => Find(Roster));
    }

    /// <summary>Who and what there is.</summary>
    public Roster Roster { get; }

    /// <summary>Says whether a person or a room may be booked.</summary>
    /// <param name="who">The id of a person or room of the roster.</param>
    /// <param name="kind">What it would be.</param>
    /// <param name="when">When it would be.</param>
    /// <returns>The decision and the conflicts it would add.</returns>
    /// <exception cref="MigrationDomain.Rules.UnsoundInputException"><paramref name="who"/> is not in the roster, or the time cannot be kept.</exception>
    public BookingAnswer MayBook(string who, CommitmentKind kind, BusyTime when)
    {
        ArgumentNullException.ThrowIfNull(who);
        ArgumentNullException.ThrowIfNull(when);
        return _guarded.IsFree(Roster, who, kind, when, seats: 1) ? BookingAnswer.Free : Added(new Commitment(who, kind, when));
    }

    /// <summary>Says whether a commitment may be added, for example a booking of several seats of a room.</summary>
    /// <param name="commitment">The commitment.</param>
    /// <returns>The decision and the conflicts it would add.</returns>
    /// <exception cref="MigrationDomain.Rules.UnsoundInputException">It is of somebody unknown, or its time cannot be kept.</exception>
    public BookingAnswer MayBook(Commitment commitment)
    {
        ArgumentNullException.ThrowIfNull(commitment);
        return _guarded.IsFree(Roster, commitment.Who, commitment.Kind, commitment.When, commitment.Seats) ? BookingAnswer.Free : Added(commitment);
    }

    /// <summary>Says whether an event may be added.</summary>
    /// <param name="practiceEvent">The event.</param>
    /// <returns>The decision and the conflicts it would add.</returns>
    /// <exception cref="MigrationDomain.Rules.UnsoundInputException">Its time cannot be kept.</exception>
    public BookingAnswer MayBook(PracticeEvent practiceEvent) => Added(Roster.With(practiceEvent));

    /// <summary>A guard that knows of one commitment more.</summary>
    /// <param name="commitment">The commitment.</param>
    /// <returns>Another guard.</returns>
    /// <exception cref="MigrationDomain.Rules.UnsoundInputException">It is of somebody unknown, or its time cannot be kept.</exception>
    public BookingGuard With(Commitment commitment) => new(this, Roster.With(commitment));

    /// <summary>A guard that knows of one unknown time more.</summary>
    /// <param name="unknown">The time.</param>
    /// <returns>Another guard.</returns>
    /// <exception cref="MigrationDomain.Rules.UnsoundInputException">It is of somebody unknown, or it cannot be kept.</exception>
    public BookingGuard With(UnknownTime unknown) => new(this, Roster.With(unknown));

    /// <summary>A guard that knows of one commitment less.</summary>
    /// <param name="commitment">The commitment.</param>
    /// <returns>Another guard.</returns>
    public BookingGuard Without(Commitment commitment) => new(this, Roster.Without(commitment));

    /// <inheritdoc/>
    public override string ToString() => Invariant($"guard of {_plans.Length} {(_plans.Length == 1 ? "plan" : "plans")} with a {Roster}");

    // A room that is booked is never a reason for a room that is not.
    private BookingAnswer Added(Commitment commitment) =>
        Added(Roster.With(commitment), isRoom: Roster.Rooms.Any(room => string.Equals(room.Id, commitment.Who, StringComparison.Ordinal)));

    private BookingAnswer Added(Roster after, bool isRoom = false)
    {
        ImmutableArray<Conflict> added = [.. Find(after).Where(conflict => !isRoom || !string.Equals(conflict.Code, ConflictCodes.RoomNotBooked, StringComparison.Ordinal)).Where(conflict => !_before.Value.Any(known => ConflictSameness.AreSame(known, conflict)))];
        return added.IsEmpty ? BookingAnswer.Free : new BookingAnswer(added);
    }

    private ImmutableArray<Conflict> Find(Roster roster) => AvailabilityChecker.FindConflicts(_plans, roster, _policy);
}
