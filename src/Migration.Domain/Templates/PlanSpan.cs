using System.Diagnostics;
using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>The days of a plan that a requirement is about: a window, a phase, or the day of a milestone. Both ends are included.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record PlanSpan
{
    private PlanSpan(WindowKey? window, PhaseKey? phase, MilestoneKey? milestone)
    {
        Window = window;
        Phase = phase;
        Milestone = milestone;
    }

    /// <summary>The window, or <see langword="null"/> when it is none.</summary>
    public WindowKey? Window { get; }

    /// <summary>The phase, or <see langword="null"/> when it is none.</summary>
    public PhaseKey? Phase { get; }

    /// <summary>The milestone, or <see langword="null"/> when it is none.</summary>
    public MilestoneKey? Milestone { get; }

    /// <summary>The text of the key, for example "critical-window" or "kick-off".</summary>
    public string Value => Window?.Value ?? Phase?.Value ?? Milestone!.Value;

    /// <summary>The days of a window.</summary>
    /// <param name="window">The window.</param>
    /// <returns>The span.</returns>
    public static PlanSpan During(WindowKey window)
    {
        ArgumentNullException.ThrowIfNull(window);
        return new(window, null, null);
    }

    /// <summary>The days of a phase.</summary>
    /// <param name="phase">The phase.</param>
    /// <returns>The span.</returns>
    public static PlanSpan During(PhaseKey phase)
    {
        ArgumentNullException.ThrowIfNull(phase);
        return new(null, phase, null);
    }

    /// <summary>The day of a milestone; no day once the milestone is reached.</summary>
    /// <param name="milestone">The milestone.</param>
    /// <returns>The span.</returns>
    public static PlanSpan On(MilestoneKey milestone)
    {
        ArgumentNullException.ThrowIfNull(milestone);
        return new(null, null, milestone);
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>What kind of part it names.</summary>
    internal string Noun => Window is not null ? "window" : Phase is not null ? "phase" : "milestone";

    /// <summary>The span after a verb, for example "during critical-window" or "for kick-off".</summary>
    internal string Phrase => $"{Preposition} {Value}";

    internal string Preposition => Milestone is null ? "during" : "for";

    /// <summary>The key itself.</summary>
    internal object Key => (object?)Window ?? (object?)Phase ?? Milestone!;
}
