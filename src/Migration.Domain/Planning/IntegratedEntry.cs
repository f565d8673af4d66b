using System.Diagnostics;

namespace MigrationDomain.Planning;

/// <summary>A line of the integrated schedule: what is to happen on a day, in whose plan.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record IntegratedEntry
{
    internal IntegratedEntry(OrganisationKey organisation, ScheduleEntry entry, string? lead)
    {
        Organisation = organisation;
        Entry = entry;
        Lead = lead;
    }

    /// <summary>Whose plan the line is from.</summary>
    public OrganisationKey Organisation { get; }

    /// <summary>The line: its day, what to do, and the role that sees to it.</summary>
    public ScheduleEntry Entry { get; }

    /// <summary>Who leads the workstream that sees to it in this organisation, by the caller's opaque id; <see langword="null"/> when nobody is named.</summary>
    public string? Lead { get; }

    /// <summary>For example "2026-03-31 provider: IM&amp;T ready".</summary>
    /// <returns>Invariant English.</returns>
    public override string ToString() => $"{DateText.Span(Entry.On, Entry.Until ?? Entry.On)} {Organisation}: {Entry.Title}";
}
