using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>At least so many holders of a role are needed in every session of every working day of a window.</summary>
public sealed class CoverRequirement : Requirement
{
    /// <summary>Demands a number of holders.</summary>
    /// <param name="role">The role.</param>
    /// <param name="atLeast">How many at once, 1 or more.</param>
    /// <param name="during">The window.</param>
    /// <param name="trainedFor">What they must be trained for, or <see langword="null"/> when training does not matter.</param>
    /// <param name="provenance">Standing and sources; a soft local custom when left out.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="atLeast"/> is less than 1.</exception>
    public CoverRequirement(RoleKey role, int atLeast, WindowKey during, string? trainedFor = null, Provenance? provenance = null)
        : base(role, during, provenance)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(atLeast, 1);
        AtLeast = atLeast;
        TrainedFor = trainedFor;
    }

    /// <summary>How many at once.</summary>
    public int AtLeast { get; }

    /// <summary>What they must be trained for, or <see langword="null"/>.</summary>
    public string? TrainedFor { get; }

    /// <inheritdoc/>
    public override string ToString() => Invariant(
        $"at least {AtLeast} {Role}{(TrainedFor is null ? "" : $" trained for {TrainedFor}")} in every session of {During}");
}
