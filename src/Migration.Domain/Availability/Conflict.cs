using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>A clash between a plan and who and what is there, with a stable code.</summary>
/// <remarks>Holds ids, roles and dates; never a name, a reason for absence or a note. Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Conflict
{
    private readonly Lazy<ImmutableArray<Interval>>? _overlaps;
    private readonly Lazy<ImmutableArray<string>>? _deputies;

    internal Conflict(string code, Severity severity, string subject, ImmutableArray<LocalDate> days)
    {
        Code = code;
        Severity = severity;
        Subject = subject;
        Days = days;
    }

    /// <summary>One of <see cref="ConflictCodes"/>.</summary>
    public string Code { get; }

    /// <summary>How much it weighs under the policy; a note while it is accepted.</summary>
    public Severity Severity { get; internal init; }

    /// <summary>What it is about: the id of a person or room, a role, or the name of an event or blackout.</summary>
    public string Subject { get; }

    /// <summary>The working days on which it bites, by date. Empty when it bites only on days outside the working week.</summary>
    public ImmutableArray<LocalDate> Days { get; }

    /// <summary>
    /// The exact overlap, by start: the stretches in which somebody is needed and busy, or in which the window meets what forbids it;
    /// for double bookings and rooms one stretch for each number that comes together. Empty when no time is taken, such as for a day that
    /// is not worked.
    /// </summary>
    public ImmutableArray<Interval> Overlaps
    {
        get => _overlaps?.Value ?? [];
        internal init => _overlaps = new Lazy<ImmutableArray<Interval>>(value);
    }

    /// <summary>The days of the plan that ask for it, or <see langword="null"/> when none do.</summary>
    public PlanSpan? During { get; internal init; }

    /// <summary>The demand that is not met, or <see langword="null"/> when nothing was demanded.</summary>
    public Requirement? Requirement { get; internal init; }

    /// <summary>The id of the person or room, or <see langword="null"/> when nobody is singled out.</summary>
    public string? Who { get; internal init; }

    /// <summary>The role, or <see langword="null"/>.</summary>
    public RoleKey? Role { get; internal init; }

    /// <summary>How many are needed, for a room the most seats taken at once; <see langword="null"/> when it is no matter of numbers.</summary>
    public int? Needed { get; internal init; }

    /// <summary>For each of <see cref="Days"/> the day's least number available, for a room its seats; empty when it is no matter of numbers.</summary>
    public ImmutableArray<int> Available { get; internal init; } = [];

    /// <summary>The ids of those who may stand in and are there on every one of <see cref="Days"/>, in ordinal order.</summary>
    public ImmutableArray<string> Deputies => _deputies?.Value ?? [];

    /// <summary>The decision that accepts it, or <see langword="null"/>.</summary>
    public AcceptedConflict? Acceptance { get; internal init; }

    // A search judges hundreds of dates and reads a few conflicts: what only a reader needs is worked out when it is asked for.
    internal Lazy<ImmutableArray<Interval>>? LaterOverlaps
    {
        get => _overlaps;
        init => _overlaps = value;
    }

    internal Lazy<ImmutableArray<string>>? LaterDeputies
    {
        get => _deputies;
        init => _deputies = value;
    }

    /// <summary>All days it touches, working or not; the first and the last when there are gaps.</summary>
    internal DateInterval? Span { get; init; }

    /// <summary>How many come together in each of <see cref="Overlaps"/>, when that is what makes the conflict.</summary>
    internal ImmutableArray<long> Loads { get; init; } = [];

    /// <summary>The blackout or the event behind it.</summary>
    internal object? Cause { get; init; }

    /// <summary>What a party said; <see langword="null"/> when it was not asked, or when it is no matter of confirmations.</summary>
    internal SlotAnswer? Answer { get; init; }

    /// <summary>Where the demand comes from, or <see langword="null"/> when nothing demanded it.</summary>
    public Provenance? Provenance => Requirement?.Provenance;

    /// <summary>Puts the conflict into words.</summary>
    /// <param name="audience">For whom.</param>
    /// <returns>One sentence in invariant English that holds no name, no reason for absence and no note.</returns>
    public string Explain(Audience audience) => ConflictWords.Explain(this, audience);

    /// <summary>The sentence for those who plan.</summary>
    /// <returns>Invariant English.</returns>
    public override string ToString() => Explain(Audience.Planner);

    internal Conflict With(Severity severity, AcceptedConflict? acceptance) => new(Code, severity, Subject, Days)
    {
        LaterOverlaps = _overlaps,
        LaterDeputies = _deputies,
        During = During,
        Requirement = Requirement,
        Who = Who,
        Role = Role,
        Needed = Needed,
        Available = Available,
        Acceptance = acceptance,
        Span = Span,
        Loads = Loads,
        Cause = Cause,
        Answer = Answer,
    };
}
