using System.Diagnostics;
using MigrationDomain.Calendars;

namespace MigrationDomain.Rules;

/// <summary>A change to one rule of a template for one plan, with who decided it and why. What is not given stays as the rule has it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record RuleOverride
{
    /// <summary>The key of the milestone, notice or activity whose rule changes, for example "eps".</summary>
    public required string Rule { get; init; }

    /// <summary>Why, in a phrase, for example "supplier's timetable". Appears in explanations.</summary>
    public required string Why { get; init; }

    /// <summary>Who decided, by role and not by name, for example "project manager". Appears in explanations.</summary>
    public required string By { get; init; }

    /// <summary>The new length, or <see langword="null"/> to keep the rule's own. The rule keeps its direction.</summary>
    public DateOffset? Offset { get; init; }

    /// <summary>The new way of counting, or <see langword="null"/> to keep the rule's own.</summary>
    public CountMode? Count { get; init; }

    /// <summary>The new roll, or <see langword="null"/> to keep the rule's own.</summary>
    public DayRoll? Roll { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Rule}, changed by {By}: {Why}";
}
