using System.Diagnostics;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>A line of the risk register with the day on which it is next looked at.</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RiskLine
{
    internal RiskLine(RiskTemplate template, LocalDate? reviewOn)
    {
        Template = template;
        ReviewOn = reviewOn;
    }

    /// <summary>What the template says of it: owner, magnitude, escalation, governance, plan.</summary>
    public RiskTemplate Template { get; }

    /// <summary>The key.</summary>
    public RiskKey Key => Template.Key;

    /// <summary>The day on which it is looked at, or <see langword="null"/> when none is set or it is unknown.</summary>
    public LocalDate? ReviewOn { get; }

    /// <summary>For example "late-sign-off, owned by lead-gp, reviewed on 2026-08-04: The data check is signed late, and Go Live moves".</summary>
    /// <returns>Invariant English without names and notes.</returns>
    public override string ToString()
    {
        string review = ReviewOn is { } day ? Invariant($", reviewed on {day:R}") : "";
        return $"{Key}, {(Template.Owner is { } owner ? $"owned by {owner}" : "without an owner")}{review}: {Template.Name}";
    }
}
