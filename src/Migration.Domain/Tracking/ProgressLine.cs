using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>Where one milestone, activity or notice stands.</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ProgressLine
{
    internal ProgressLine(LedgerSubject subject, string name, RoleKey? owner, ProgressStatus status)
    {
        Subject = subject;
        Name = name;
        Owner = owner;
        Status = status;
    }

    /// <summary>What it is about.</summary>
    public LedgerSubject Subject { get; }

    /// <summary>What is to be done, for people.</summary>
    public string Name { get; }

    /// <summary>The role that sees to it, or <see langword="null"/> when none is stated.</summary>
    public RoleKey? Owner { get; }

    /// <summary>Where it stands.</summary>
    public ProgressStatus Status { get; }

    /// <summary>How it ended, if it has.</summary>
    public Completion Completion { get; internal init; }

    /// <summary>
    /// The day it is due: the plan's, or the one agreed instead. For a notice the last day to tell the party, and once told the day by which it
    /// should have confirmed; for a series the next of its days. <see langword="null"/> when no day is stated or known.
    /// </summary>
    public LocalDate? DueOn { get; internal init; }

    /// <summary>The day it ended; it stays when the plan moves. <see langword="null"/> while it is open, or when no day was recorded.</summary>
    public LocalDate? SettledOn { get; internal init; }

    /// <summary>The day the baseline has for it, or <see langword="null"/> when it has none.</summary>
    public LocalDate? BaselineOn { get; internal init; }

    /// <summary>Calendar days from <see cref="DueOn"/> to the day of the report when it is overdue, otherwise 0.</summary>
    public int OverdueByDays { get; internal init; }

    /// <summary>
    /// Working days from <see cref="BaselineOn"/> to the day it was done; while it is open, to the day it is due, or when that is past, to the
    /// day of the report. Negative when earlier; <see langword="null"/> when a day is unknown or it was left undone.
    /// </summary>
    public int? SlipWorkingDays { get; internal init; }

    /// <summary>
    /// The milestones that must come before it and are themselves overdue, in the template's order: those an order of the template puts first,
    /// and those from which its own day, or the first day on which it may be done, is counted forwards. Empty when it is settled.
    /// </summary>
    public ImmutableArray<MilestoneKey> BlockedBy { get; internal init; } = [];

    /// <summary>For example "Kick-off meeting: overdue since 2026-06-23 (2 days)".</summary>
    /// <returns>Invariant English, without names of people and reasons.</returns>
    public override string ToString() => $"{Name}: {ProgressWords.Standing(this)}";
}
