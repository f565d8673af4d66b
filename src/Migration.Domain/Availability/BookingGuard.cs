using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Planning;

namespace MigrationDomain.Availability;

/// <summary>Answers "may this be booked?" against plans already made: the difference that <see cref="AvailabilityChecker.FindConflicts"/> would show.</summary>
/// <remarks>
/// A question that touches no demanded time and no other commitment of the person is answered without looking at the plans again.
/// A guard never changes; <see cref="With"/> and <see cref="Without"/> give another. Equality is by reference.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class BookingGuard
{
    private readonly ImmutableArray<MigrationPlan> _plans;
    private readonly ConflictPolicy _policy;
    private readonly ImmutableArray<ImmutableArray<Conflict>> _before;
    private readonly GuardedTime _guarded;

    /// <summary>Prepares to answer questions.</summary>
    /// <param name="plans">The plans that bookings must not endanger.</param>
    /// <param name="roster">Who and what there is.</param>
    /// <param name="policy">How much each kind of conflict weighs; <see cref="ConflictPolicy.Frozen"/> when left out.</param>
    public BookingGuard(IEnumerable<MigrationPlan> plans, Roster roster, ConflictPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(plans);
        ArgumentNullException.ThrowIfNull(roster);
        _plans = [.. plans];
        _policy = policy ?? ConflictPolicy.Frozen;
        Roster = roster;
        _before = [.. _plans.Select(plan => AvailabilityChecker.FindConflicts(plan, roster, _policy))];
        _guarded = new GuardedTime(_plans, roster);
    }

    /// <summary>Who and what there is.</summary>
    public Roster Roster { get; }

    /// <summary>Says whether a commitment may be added.</summary>
    /// <param name="who">The id of a person or room of the roster.</param>
    /// <param name="kind">What it would be.</param>
    /// <param name="when">When it would be.</param>
    /// <returns>The decision and the conflicts it would add.</returns>
    /// <exception cref="MigrationDomain.Rules.UnsoundInputException"><paramref name="who"/> is not in the roster.</exception>
    public BookingAnswer MayBook(string who, CommitmentKind kind, BusyTime when)
    {
        ArgumentNullException.ThrowIfNull(who);
        ArgumentNullException.ThrowIfNull(when);
        return _guarded.IsFree(who, when) ? BookingAnswer.Free : Added(Roster.With(new Commitment(who, kind, when)));
    }

    /// <summary>Says whether an event may be added.</summary>
    /// <param name="practiceEvent">The event.</param>
    /// <returns>The decision and the conflicts it would add.</returns>
    public BookingAnswer MayBook(PracticeEvent practiceEvent) => Added(Roster.With(practiceEvent));

    /// <summary>A guard that knows of one commitment more.</summary>
    /// <param name="commitment">The commitment.</param>
    /// <returns>Another guard.</returns>
    public BookingGuard With(Commitment commitment) => new(_plans, Roster.With(commitment), _policy);

    /// <summary>A guard that knows of one commitment less.</summary>
    /// <param name="commitment">The commitment.</param>
    /// <returns>Another guard.</returns>
    public BookingGuard Without(Commitment commitment) => new(_plans, Roster.Without(commitment), _policy);

    /// <inheritdoc/>
    public override string ToString() => Invariant($"guard of {_plans.Length} plans with a {Roster}");

    private BookingAnswer Added(Roster after) => new(
    [
        .. _plans.SelectMany((plan, number) => AvailabilityChecker.FindConflicts(plan, after, _policy)
            .Where(conflict => !_before[number].Any(known => ConflictSameness.AreSame(known, conflict)))),
    ]);
}
