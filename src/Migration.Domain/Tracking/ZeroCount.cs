using System.Collections.Immutable;
using MigrationDomain.Templates;

namespace MigrationDomain.Tracking;

/// <summary>A queue of work in which nothing may be left on the day an activity is due.</summary>
/// <remarks>The day, how binding it is and where it is written are those of the activity.</remarks>
public sealed record ZeroCount
{
    /// <summary>Describes a queue.</summary>
    /// <param name="key">Its key, under which it is counted in the ledger.</param>
    /// <param name="name">What people call it.</param>
    /// <param name="activity">The activity that empties it; it must be empty on the activity's last day.</param>
    public ZeroCount(QueueKey key, string name, ActivityKey activity)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(activity);
        Key = key;
        Name = name;
        Activity = activity;
    }

    /// <summary>The four queues of a practice that are empty on the day of final data production, by activity gp-51 of "gp-practice".</summary>
    public static ImmutableArray<ZeroCount> GpPractice { get; } =
    [
        new(new("inboxes"), "Inboxes", new("gp-51")),
        new(new("workflows"), "Workflows", new("gp-51")),
        new(new("pathology"), "Pathology results", new("gp-51")),
        new(new("registrations"), "Registrations", new("gp-51")),
    ];

    /// <summary>The key.</summary>
    public QueueKey Key { get; }

    /// <summary>What people call it.</summary>
    public string Name { get; }

    /// <summary>The activity that empties it.</summary>
    public ActivityKey Activity { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Name} empty when {Activity} is due";
}
