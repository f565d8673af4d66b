using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>At least so many holders of a role are needed in every session of every working day of a window, a phase or a milestone's day.</summary>
public sealed class CoverRequirement : RoleRequirement
{
    /// <summary>Demands a number of holders during a window.</summary>
    /// <param name="role">The role.</param>
    /// <param name="atLeast">How many at once, 1 or more.</param>
    /// <param name="during">The window.</param>
    /// <param name="trainedFor">What they must be trained for, or <see langword="null"/> when training does not matter.</param>
    /// <param name="provenance">Standing and sources; a soft local custom when left out.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is less than 1.</exception>
    public CoverRequirement(RoleKey role, int atLeast, WindowKey during, string? trainedFor = null, Provenance? provenance = null)
        : this(role, atLeast, PlanSpan.During(during), trainedFor, provenance)
    {
    }

    /// <summary>Demands a number of holders on other days of the plan.</summary>
    /// <param name="role">The role.</param>
    /// <param name="atLeast">How many at once, 1 or more.</param>
    /// <param name="span">The days.</param>
    /// <param name="trainedFor">What they must be trained for, or <see langword="null"/> when training does not matter.</param>
    /// <param name="provenance">Standing and sources; a soft local custom when left out.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is less than 1.</exception>
    public CoverRequirement(RoleKey role, int atLeast, PlanSpan span, string? trainedFor = null, Provenance? provenance = null)
        : base(role, span, provenance)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(atLeast, 1);
        AtLeast = atLeast;
        TrainedFor = trainedFor;
    }

    /// <summary>How many at once.</summary>
    public int AtLeast { get; }

    /// <summary>What they must be trained for, or <see langword="null"/>.</summary>
    public string? TrainedFor { get; }

    /// <summary>
    /// Whether the same people must do it throughout: each of them has nothing else to do in any session they work. Time that is merely
    /// booked of a person is taken as set aside for it.
    /// </summary>
    public bool IsDedicated { get; init; }

    /// <inheritdoc/>
    public override string ToString()
    {
        string people = Invariant($"at least {AtLeast} {Role}{(TrainedFor is null ? "" : $" trained for {TrainedFor}")}");
        return IsDedicated ? $"{people} with nothing else to do {During.Phrase}"
            : During.Milestone is null ? $"{people} in every session of {During}"
            : $"{people} in every session {During.Phrase}";
    }

    internal override bool IsStaffing => true;
}
