using System.Diagnostics;

namespace MigrationDomain.Availability;

/// <summary>Something that makes the practice busier than usual.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record PracticeEvent
{
    /// <summary>Records an event.</summary>
    /// <param name="name">What people call it, for example "Diabetes review day"; appears in messages.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="when">When it is.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public PracticeEvent(string name, EventKind kind, BusyTime when)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(when);
        Name = name;
        Kind = kind;
        When = when;
    }

    /// <summary>What people call it.</summary>
    public string Name { get; }

    /// <summary>What it is.</summary>
    public EventKind Kind { get; }

    /// <summary>When it is.</summary>
    public BusyTime When { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Name}, {When}";
}
