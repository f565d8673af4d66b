using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>Holders of a role keep some time without a clinic on each working day, so that delays in a new system do no harm.</summary>
public sealed class BreatherRequirement : RoleRequirement
{
    /// <summary>Demands free slots between clinics.</summary>
    /// <param name="role">The role whose holders see patients.</param>
    /// <param name="span">The days.</param>
    /// <param name="provenance">Standing and sources; a soft local custom when left out.</param>
    public BreatherRequirement(RoleKey role, PlanSpan span, Provenance? provenance = null)
        : base(role, span, provenance)
    {
    }

    /// <inheritdoc/>
    public override string ToString() => $"every {Role} has time without a clinic on every working day of {During}";
}
