using System.Diagnostics;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>A question as it is put to one role, with the day by which it is to be answered and whether it is.</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ChecklistItem
{
    internal ChecklistItem(ChecklistQuestion question, string text)
    {
        Question = question;
        Text = text;
    }

    /// <summary>What the template says of it: phase, what answers it, standing and sources.</summary>
    public ChecklistQuestion Question { get; }

    /// <summary>The question in the words for the role, with the names of organisations of the plan's edition.</summary>
    public string Text { get; }

    /// <summary>The last day by which what answers it is to be done, or <see langword="null"/> when the plan has no day for it.</summary>
    public LocalDate? DueOn { get; internal init; }

    /// <summary>The day on which the last of what answers it was done, or <see langword="null"/> while it is open.</summary>
    public LocalDate? AnsweredOn { get; internal init; }

    /// <summary>Whether the ledger shows all that answers it.</summary>
    public bool IsAnswered => AnsweredOn is not null;

    /// <summary>For example "[x] Have you had a technical survey? (by 2026-06-30; answered on 2026-06-25)".</summary>
    /// <returns>Invariant English without names, reasons and notes.</returns>
    public override string ToString() => (DueOn, AnsweredOn) switch
    {
        (null, null) => $"[ ] {Text}",
        ({ } due, null) => Invariant($"[ ] {Text} (by {due:R})"),
        (null, { } done) => Invariant($"[x] {Text} (answered on {done:R})"),
        ({ } due, { } done) => Invariant($"[x] {Text} (by {due:R}; answered on {done:R})"),
    };
}
