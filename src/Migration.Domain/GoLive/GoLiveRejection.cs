using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.GoLive;

/// <summary>A date that something blocks, with every reason and the smallest set of releases that would free it.</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class GoLiveRejection
{
    private readonly Lazy<ImmutableArray<GoLiveReason>> _reasons;
    private readonly Lazy<ImmutableArray<Release>> _wouldPassIf;

    internal GoLiveRejection(JudgedDate judged)
    {
        Date = judged.Day;
        _reasons = new Lazy<ImmutableArray<GoLiveReason>>(() => judged.Reasons(Severity.Blocker));
        _wouldPassIf = new Lazy<ImmutableArray<Release>>(() => SmallestRelease.Of(judged));
    }

    /// <summary>The date of the template's root.</summary>
    public LocalDate Date { get; }

    /// <summary>Every blocker, findings first, then conflicts. Never empty.</summary>
    public ImmutableArray<GoLiveReason> Reasons => _reasons.Value;

    /// <summary>The fewest things to let go of so that nothing blocks the date any more, worked out when it is first asked for. Never empty.</summary>
    public ImmutableArray<Release> WouldPassIf => _wouldPassIf.Value;

    /// <inheritdoc/>
    public override string ToString() => Invariant($"{Date:R}: {string.Join(' ', Reasons.Select(reason => reason.Message))}");
}
