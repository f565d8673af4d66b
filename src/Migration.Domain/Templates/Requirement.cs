using System.Diagnostics;
using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>A demand on people during a window. A closed family: <see cref="PresenceRequirement"/> and <see cref="CoverRequirement"/>.</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public abstract class Requirement
{
    private protected Requirement(RoleKey role, WindowKey during, Provenance? provenance)
    {
        ArgumentNullException.ThrowIfNull(role);
        ArgumentNullException.ThrowIfNull(during);
        Role = role;
        During = during;
        Provenance = provenance ?? Provenance.Local;
    }

    /// <summary>Whose holders are needed.</summary>
    public RoleKey Role { get; }

    /// <summary>The window whose working days count.</summary>
    public WindowKey During { get; }

    /// <summary>Standing and sources.</summary>
    public Provenance Provenance { get; }

    /// <summary>The requirement as a phrase.</summary>
    /// <returns>Invariant English.</returns>
    public abstract override string ToString();
}
