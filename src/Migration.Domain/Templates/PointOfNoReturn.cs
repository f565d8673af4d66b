using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>The day from which there is no way back to the old system, and the last day on which there still could be one.</summary>
/// <remarks>A plan in which the first lies after the second is blocked: for some days there would be no system to go to. Equality is by reference.</remarks>
public sealed class PointOfNoReturn
{
    /// <summary>States the two days.</summary>
    /// <param name="on">The day from which nobody goes back.</param>
    /// <param name="resumableUntil">The last day on which the old system can be taken up again, that day included.</param>
    /// <param name="provenance">Standing and sources; a soft local custom when left out.</param>
    public PointOfNoReturn(DateRule on, DateRule resumableUntil, Provenance? provenance = null)
    {
        ArgumentNullException.ThrowIfNull(on);
        ArgumentNullException.ThrowIfNull(resumableUntil);
        On = on;
        ResumableUntil = resumableUntil;
        Provenance = provenance ?? Provenance.Local;
    }

    /// <summary>The day from which nobody goes back.</summary>
    public DateRule On { get; }

    /// <summary>The last day on which the old system can be taken up again, that day included.</summary>
    public DateRule ResumableUntil { get; }

    /// <summary>Standing and sources.</summary>
    public Provenance Provenance { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{On}; the old system can be taken up again until {Choice.Option(ResumableUntil)}";
}
