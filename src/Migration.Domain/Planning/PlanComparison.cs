using System.Collections.Immutable;
using System.Diagnostics;

namespace MigrationDomain.Planning;

/// <summary>What is different in a second plan: dates, notices, findings.</summary>
/// <remarks>
/// Comparing a plan with itself gives an empty difference. The other way round every move is its opposite, and what was added is cleared;
/// only what a party was told does not turn back. Equality is by reference.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PlanComparison
{
    internal PlanComparison(MigrationPlan from, MigrationPlan to)
    {
        From = from;
        To = to;
        Dates = DateComparer.Compare(from, to);
        Notices = NoticeComparer.Compare(from, to);
        FindingsAdded = FindingComparer.OnlyIn(to.Findings, from.Findings);
        FindingsCleared = FindingComparer.OnlyIn(from.Findings, to.Findings);
    }

    /// <summary>The first plan.</summary>
    public MigrationPlan From { get; }

    /// <summary>The second plan.</summary>
    public MigrationPlan To { get; }

    /// <summary>Every date of either plan, in the order of <see cref="PlanDateKind"/>, then by the first plan's date, unknown last, then by key.</summary>
    public ImmutableArray<DateChange> Dates { get; }

    /// <summary>The dates that differ.</summary>
    public ImmutableArray<DateChange> Moved => [.. Dates.Where(date => date.IsMoved)];

    /// <summary>The dates that are the same.</summary>
    public ImmutableArray<DateChange> Unchanged => [.. Dates.Where(date => !date.IsMoved)];

    /// <summary>Every notice of either plan, by the last day to tell in the second plan, unknown last, then by key.</summary>
    public ImmutableArray<NoticeChange> Notices { get; }

    /// <summary>
    /// The findings of the second plan that the first does not have, in the second plan's order. A finding with the same code about the
    /// same subject counts as the same, though its day and its sentence may differ.
    /// </summary>
    public ImmutableArray<Finding> FindingsAdded { get; }

    /// <summary>The findings of the first plan that the second does not have, in the first plan's order.</summary>
    public ImmutableArray<Finding> FindingsCleared { get; }

    /// <summary>The milestones and notices that are late in the second plan and were not in the first, among <see cref="FindingsAdded"/>.</summary>
    public ImmutableArray<Finding> NewlyLate =>
        [.. FindingsAdded.Where(finding => finding.Code is FindingCodes.MilestoneLate or FindingCodes.NoticeLate)];

    /// <summary>Whether no date moved, no finding came or went, and nothing must be said to a party again.</summary>
    public bool IsEmpty =>
        FindingsAdded.IsEmpty && FindingsCleared.IsEmpty && !Dates.Any(date => date.IsMoved) && Notices.All(notice => notice.Strict.Action == NoticeAction.None);

    /// <inheritdoc/>
    public override string ToString()
    {
        int toSay = Notices.Count(notice => notice.Strict.Action != NoticeAction.None);
        return Invariant($"{Moved.Length} dates moved, {toSay} notices to correct, {FindingsAdded.Length} findings added, {FindingsCleared.Length} cleared");
    }
}
