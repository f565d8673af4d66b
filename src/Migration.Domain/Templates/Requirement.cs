using System.Diagnostics;
using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>
/// Something that must be there on some days of a plan. A closed family: demands on people (<see cref="RoleRequirement"/>), on rooms
/// (<see cref="RoomRequirement"/>), and on the word of a party (<see cref="ConfirmationRequirement"/>).
/// </summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public abstract class Requirement
{
    private protected Requirement(PlanSpan during, Provenance? provenance)
    {
        ArgumentNullException.ThrowIfNull(during);
        During = during;
        Provenance = provenance ?? Provenance.Local;
    }

    /// <summary>The days it is about; of these the working days count.</summary>
    public PlanSpan During { get; }

    /// <summary>Standing and sources.</summary>
    public Provenance Provenance { get; }

    /// <summary>Whether it is advised rather than demanded: where it is not met, that is a warning even once the dates are announced.</summary>
    public bool IsAdvised { get; init; }

    /// <summary>The requirement as a phrase.</summary>
    /// <returns>Invariant English.</returns>
    public abstract override string ToString();

    /// <summary>What it is about, so that a roster's requirements take the place of the template's about the same.</summary>
    internal abstract object Topic { get; }
}
