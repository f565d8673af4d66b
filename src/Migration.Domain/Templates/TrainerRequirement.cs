using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>Whenever somebody is booked on training, a holder of the role is there to teach. Holders count while they train or are free.</summary>
public sealed class TrainerRequirement : RoleRequirement
{
    /// <summary>Demands a trainer wherever somebody is trained.</summary>
    /// <param name="role">The role that teaches; the training its holders are booked on is what they teach.</param>
    /// <param name="span">The days on which training is judged.</param>
    /// <param name="provenance">Standing and sources; a soft local custom when left out.</param>
    public TrainerRequirement(RoleKey role, PlanSpan span, Provenance? provenance = null)
        : base(role, span, provenance)
    {
    }

    /// <inheritdoc/>
    public override string ToString() => $"a {Role} is there whenever somebody is trained {During.Phrase}";
}
