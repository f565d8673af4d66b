using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>Holders of a role have no clinics after the day of a milestone, because what the old system holds beyond it would be lost.</summary>
public sealed class RotaHorizonRequirement : RoleRequirement
{
    /// <summary>Demands that rotas end.</summary>
    /// <param name="role">The role whose holders see patients.</param>
    /// <param name="horizon">The milestone whose day is the last on which there may be clinics.</param>
    /// <param name="provenance">Standing and sources; a soft local custom when left out.</param>
    public RotaHorizonRequirement(RoleKey role, MilestoneKey horizon, Provenance? provenance = null)
        : base(role, PlanSpan.On(horizon), provenance)
    {
    }

    /// <inheritdoc/>
    public override string ToString() => $"no {Role} has a clinic after {During}";
}
