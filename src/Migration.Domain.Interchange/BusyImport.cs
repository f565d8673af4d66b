using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Availability;
using MigrationDomain.Rules;

namespace MigrationDomain.Interchange;

/// <summary>When a person or room is busy by a calendar or a document of somebody else's, and when nobody knows.</summary>
/// <remarks>Whatever could not be understood is an issue, and the days it may be about are unknown, never free. Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class BusyImport
{
    internal BusyImport(BusySheet sheet)
    {
        Commitments = sheet.Commitments();
        Unknowns = sheet.Unknowns();
        Issues = sheet.Remarks();
    }

    /// <summary>The busy time by start, nothing overlapping.</summary>
    public ImmutableArray<Commitment> Commitments { get; }

    /// <summary>The time of which nothing is known, by start, nothing overlapping; some of it may be busy as well.</summary>
    public ImmutableArray<UnknownTime> Unknowns { get; }

    /// <summary>What is not known or could not be understood, in the order of the file, and what became of it.</summary>
    public ImmutableArray<Fault> Issues { get; }

    /// <inheritdoc/>
    public override string ToString() => Invariant(
        $"{Commitments.Length} busy {(Commitments.Length == 1 ? "time" : "times")}, {Unknowns.Length} unknown, {Issues.Length} {(Issues.Length == 1 ? "issue" : "issues")}");
}
