using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>
/// A demand on those who hold a role. A closed family: <see cref="PresenceRequirement"/>, <see cref="CoverRequirement"/>,
/// <see cref="TrainerRequirement"/>, <see cref="BreatherRequirement"/> and <see cref="RotaHorizonRequirement"/>.
/// </summary>
public abstract class RoleRequirement : Requirement
{
    private protected RoleRequirement(RoleKey role, PlanSpan during, Provenance? provenance)
        : base(during, provenance)
    {
        ArgumentNullException.ThrowIfNull(role);
        Role = role;
    }

    /// <summary>Whose holders it is about.</summary>
    public RoleKey Role { get; }

    /// <summary>Whether it says who must be there, and not what those who are there do.</summary>
    internal virtual bool IsStaffing => false;

    internal override object Topic => (Role, IsStaffing ? typeof(RoleRequirement) : GetType());
}
