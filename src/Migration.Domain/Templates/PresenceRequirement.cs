using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>Every holder of a role is needed on every working day of a window, a phase or a milestone's day.</summary>
public sealed class PresenceRequirement : RoleRequirement
{
    /// <summary>Demands every holder of a role during a window.</summary>
    /// <param name="role">The role.</param>
    /// <param name="during">The window.</param>
    /// <param name="provenance">Standing and sources; a soft local custom when left out.</param>
    public PresenceRequirement(RoleKey role, WindowKey during, Provenance? provenance = null)
        : this(role, PlanSpan.During(during), provenance)
    {
    }

    /// <summary>Demands every holder of a role on other days of the plan.</summary>
    /// <param name="role">The role.</param>
    /// <param name="span">The days.</param>
    /// <param name="provenance">Standing and sources; a soft local custom when left out.</param>
    public PresenceRequirement(RoleKey role, PlanSpan span, Provenance? provenance = null)
        : base(role, span, provenance)
    {
    }

    /// <inheritdoc/>
    public override string ToString() => During.Milestone is null ? $"every {Role} is needed on every working day of {During}" : $"every {Role} is needed for {During}";

    internal override bool IsStaffing => true;
}
