using System.Diagnostics;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>A milestone with its date, why it is that date, and how far it could move.</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PlannedMilestone
{
    internal PlannedMilestone(MilestoneTemplate template, DateRule rule, Derivation derivation, bool isPinned, Slack slack)
    {
        Template = template;
        Rule = rule;
        Derivation = derivation;
        IsPinned = isPinned;
        SlackDays = slack.Days;
        SlackWorkingDays = slack.WorkingDays;
    }

    /// <summary>What the template says of it: owner, phase, standing and sources.</summary>
    public MilestoneTemplate Template { get; }

    /// <summary>The key.</summary>
    public MilestoneKey Key => Template.Key;

    /// <summary>The name for people.</summary>
    public string Name => Template.Name;

    /// <summary>The rule in force, overrides applied.</summary>
    public DateRule Rule { get; }

    /// <summary>How the date came about, step by step.</summary>
    public Derivation Derivation { get; }

    /// <summary>The date before rolling, or <see langword="null"/> when it is unknown.</summary>
    public LocalDate? Raw => Derivation.Raw;

    /// <summary>The date, or <see langword="null"/> when a calendar has no answer for it.</summary>
    public LocalDate? Date => Derivation.Date;

    /// <summary>Whether the request pinned it.</summary>
    public bool IsPinned { get; }

    /// <summary>
    /// How many calendar days it can move towards the root without breaking a hard rule or an order, and without moving another milestone
    /// or a notice; <see langword="null"/> when it is unknown.
    /// </summary>
    public int? SlackDays { get; }

    /// <summary>The working days among <see cref="SlackDays"/>; <see langword="null"/> when it is unknown.</summary>
    public int? SlackWorkingDays { get; }

    /// <summary>Whether it cannot move a day towards the root: it is on the critical path.</summary>
    public bool IsCritical => SlackDays == 0;

    /// <summary>For example "Kick-off on 2026-06-23: 12 weeks before go-live, rolled to the preceding working day".</summary>
    /// <returns>Invariant English.</returns>
    public override string ToString() => Date is { } date
        ? Invariant($"{Name} on {date:R}: {(IsPinned ? "pinned" : Rule)}")
        : $"{Name}, date unknown: {Rule}";
}
