using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>Every holder of a role is needed on every working day of a window.</summary>
public sealed class PresenceRequirement : Requirement
{
    /// <summary>Demands every holder of a role.</summary>
    /// <param name="role">The role.</param>
    /// <param name="during">The window.</param>
    /// <param name="provenance">Standing and sources; a soft local custom when left out.</param>
    public PresenceRequirement(RoleKey role, WindowKey during, Provenance? provenance = null)
        : base(role, during, provenance)
    {
    }

    /// <inheritdoc/>
    public override string ToString() => $"every {Role} is needed on every working day of {During}";
}
