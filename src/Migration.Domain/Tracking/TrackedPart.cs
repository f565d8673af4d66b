using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>What there is to know of a part of a plan before its standing is judged.</summary>
internal sealed record TrackedPart(LedgerSubject Subject, string Name, RoleKey? Owner, WorkingCalendar Calendar)
{
    /// <summary>The day the plan has for it.</summary>
    public LocalDate? PlannedOn { get; init; }

    /// <summary>The day the baseline has for it.</summary>
    public LocalDate? BaselineOn { get; init; }

    /// <summary>The day it ended.</summary>
    public LocalDate? SettledOn { get; init; }

    /// <summary>The day that is held against the baseline: for a notice that of sending, otherwise <see cref="SettledOn"/>.</summary>
    public LocalDate? HappenedOn { get; init; }

    /// <summary>Whether nothing is left to do although the ledger does not say it is done: a notice confirmed.</summary>
    public bool IsAnswered { get; init; }

    public IEnumerable<MilestoneKey> Predecessors { get; init; } = [];
}
