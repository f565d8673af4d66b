using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace MigrationDomain.Interchange.Project;

/// <summary>A project: its tasks, how they follow each other, and its calendar.</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ProjectSchedule
{
    internal ProjectSchedule(string name, ImmutableArray<ProjectTask> tasks, ImmutableArray<ProjectLink> links, ImmutableArray<IsoDayOfWeek> week, ImmutableArray<ProjectDay> days)
    {
        Name = name;
        Tasks = tasks;
        Links = links;
        Week = week;
        Days = days;
    }

    /// <summary>The name for people.</summary>
    public string Name { get; }

    /// <summary>The tasks, in the order of the file.</summary>
    public ImmutableArray<ProjectTask> Tasks { get; }

    /// <summary>The links, in the order of the tasks that follow.</summary>
    public ImmutableArray<ProjectLink> Links { get; }

    /// <summary>The days of the week on which work is done, Monday first.</summary>
    public ImmutableArray<IsoDayOfWeek> Week { get; }

    /// <summary>The days that are not like the week, in the order of the file.</summary>
    public ImmutableArray<ProjectDay> Days { get; }

    /// <inheritdoc/>
    public override string ToString() => Invariant($"{Name}: {Tasks.Length} tasks, {Links.Length} links, {Days.Length} days of its calendar");
}
