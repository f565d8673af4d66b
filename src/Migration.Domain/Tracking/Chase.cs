using System.Diagnostics;
using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>A party to contact again, and why.</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Chase
{
    internal Chase(PlannedNotice notice, ChaseReason reason, LocalDate since)
    {
        Notice = notice;
        Reason = reason;
        Since = since;
    }

    /// <summary>The notice, with party and owner.</summary>
    public PlannedNotice Notice { get; }

    /// <summary>Why.</summary>
    public ChaseReason Reason { get; }

    /// <summary>The day on which contacting it fell due.</summary>
    public LocalDate Since { get; }

    /// <summary>For example "Docman: has not confirmed, chase since 2026-08-11".</summary>
    /// <returns>Invariant English.</returns>
    public override string ToString()
    {
        string party = Notice.Template.PartyName;
        return Reason switch
        {
            ChaseReason.NotAcknowledged => Invariant($"{party}: has not confirmed, chase since {Since:R}"),
            ChaseReason.WeekBefore => Invariant($"{party}: remind since {Since:R} of the change on {Notice.ChangeOn:R}"),
            ChaseReason.ChangeDay => Invariant($"{party}: remind of the change today, {Notice.ChangeOn:R}"),
            _ => Invariant($"{party}: ask whether the link is on again since {Since:R}"),
        };
    }
}
