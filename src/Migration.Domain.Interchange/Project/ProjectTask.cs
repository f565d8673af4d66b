using System.Diagnostics;
using NodaTime;

namespace MigrationDomain.Interchange.Project;

/// <summary>A task of a project: a milestone, a bar or the heading of others. Times are local, without a zone. Equal when all parts are equal.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ProjectTask
{
    internal ProjectTask()
    {
    }

    /// <summary>Its number, unique in the file.</summary>
    public required int Uid { get; init; }

    /// <summary>What made it: for example "milestone-go-live"; empty in a file that is not ours (it is kept in the field Text1).</summary>
    public string Key { get; init; } = "";

    /// <summary>The name for people.</summary>
    public required string Name { get; init; }

    /// <summary>How deep it lies: 1 at the top, 2 below a heading.</summary>
    public int OutlineLevel { get; init; } = 1;

    /// <summary>When it begins; <see langword="null"/> when the file does not say.</summary>
    public LocalDateTime? Start { get; init; }

    /// <summary>When it ends; <see langword="null"/> when the file does not say.</summary>
    public LocalDateTime? Finish { get; init; }

    /// <summary>Whether it is a milestone, which takes no time.</summary>
    public bool IsMilestone { get; init; }

    /// <summary>Whether it is the heading of the tasks below it.</summary>
    public bool IsSummary { get; init; }

    /// <summary>What ties it to <see cref="ConstraintDate"/>.</summary>
    public ProjectConstraint Constraint { get; init; }

    /// <summary>The time of the constraint; <see langword="null"/> when nothing ties it.</summary>
    public LocalDateTime? ConstraintDate { get; init; }

    /// <summary>By when it is to be done; <see langword="null"/> when nothing says so.</summary>
    public LocalDateTime? Deadline { get; init; }

    /// <summary>More about it, for people.</summary>
    public string Notes { get; init; } = "";

    /// <summary>When it began in the baseline (number 0); <see langword="null"/> when there is none.</summary>
    public LocalDateTime? BaselineStart { get; init; }

    /// <summary>When it ended in the baseline (number 0); <see langword="null"/> when there is none.</summary>
    public LocalDateTime? BaselineFinish { get; init; }

    /// <summary>The name and the days.</summary>
    public override string ToString() => Start is { } start && Finish is { } finish
        ? Invariant($"{Name}, {start.Date:R} to {finish.Date:R}")
        : $"{Name}, without dates";

    /// <summary>Whether it goes by a calendar in which every day is worked: a bar counts all days, and a milestone may lie on a weekend.</summary>
    internal bool IsOnEveryDay { get; init; }
}
