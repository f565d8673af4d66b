using System.Diagnostics;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>A line of the schedule: what is to happen on a day, and who sees to it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ScheduleEntry
{
    internal ScheduleEntry(LocalDate on, LocalDate? until, ScheduleEntryKind kind, string subject, string title, RoleKey? owner)
    {
        On = on;
        Until = until;
        Kind = kind;
        Subject = subject;
        Title = title;
        Owner = owner;
    }

    /// <summary>The day, or the first day of several.</summary>
    public LocalDate On { get; }

    /// <summary>The last day of several, included; <see langword="null"/> for one day.</summary>
    public LocalDate? Until { get; }

    /// <summary>What the line asks for.</summary>
    public ScheduleEntryKind Kind { get; }

    /// <summary>The key of the milestone, activity or notice.</summary>
    public string Subject { get; }

    /// <summary>What to do, for people.</summary>
    public string Title { get; }

    /// <summary>The role that sees to it, or <see langword="null"/> when none is stated.</summary>
    public RoleKey? Owner { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{DateText.Span(On, Until ?? On)} {Title}";
}
