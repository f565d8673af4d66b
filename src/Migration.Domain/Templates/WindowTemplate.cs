using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>A stretch of days during which something is required, forbidden or watched; both days included.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class WindowTemplate
{
    /// <summary>Describes a window.</summary>
    /// <param name="key">Its key, for example "critical-window".</param>
    /// <param name="name">Its name for people.</param>
    /// <param name="from">The rule of its first day.</param>
    /// <param name="to">The rule of its last day.</param>
    /// <param name="provenance">Standing and sources; a soft local custom when left out.</param>
    public WindowTemplate(WindowKey key, string name, DateRule from, DateRule to, Provenance? provenance = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        Key = key;
        Name = name;
        From = from;
        To = to;
        Provenance = provenance ?? Provenance.Local;
    }

    /// <summary>The key.</summary>
    public WindowKey Key { get; }

    /// <summary>The name for people.</summary>
    public string Name { get; }

    /// <summary>The rule of the first day.</summary>
    public DateRule From { get; }

    /// <summary>The rule of the last day.</summary>
    public DateRule To { get; }

    /// <summary>Standing and sources.</summary>
    public Provenance Provenance { get; }

    /// <summary>What the window is for, one sentence; empty when nothing is stated.</summary>
    public string Purpose { get; init; } = "";

    /// <summary>The rule as a phrase, for example "from go-live to 2 working days after go-live".</summary>
    public string Rule => $"from {Choice.Option(From)} to {Choice.Option(To)}";

    /// <inheritdoc/>
    public override string ToString() => $"{Name}: {Rule}";
}
