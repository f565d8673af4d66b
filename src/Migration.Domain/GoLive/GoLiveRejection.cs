using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace MigrationDomain.GoLive;

/// <summary>A date that something blocks, with every reason and the smallest set of releases that would free it.</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class GoLiveRejection
{
    internal GoLiveRejection(LocalDate date, ImmutableArray<GoLiveReason> reasons, ImmutableArray<Release> wouldPassIf)
    {
        Date = date;
        Reasons = reasons;
        WouldPassIf = wouldPassIf;
    }

    /// <summary>The date of the template's root.</summary>
    public LocalDate Date { get; }

    /// <summary>Every blocker, findings first, then conflicts. Never empty.</summary>
    public ImmutableArray<GoLiveReason> Reasons { get; }

    /// <summary>The fewest things to let go of so that nothing blocks the date any more. Never empty.</summary>
    public ImmutableArray<Release> WouldPassIf { get; }

    /// <inheritdoc/>
    public override string ToString() => Invariant($"{Date:R}: {string.Join(' ', Reasons.Select(reason => reason.Message))}");
}
