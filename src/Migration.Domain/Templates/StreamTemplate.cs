using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>One kind of work that must go on while the old system counts no more and the new one does not yet.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class StreamTemplate
{
    /// <summary>Describes a stream.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="name">Its name for people.</param>
    /// <param name="owner">The role that answers for it.</param>
    /// <param name="interim">How the work is done meanwhile, a sentence.</param>
    /// <param name="reEntry">How what was written down meanwhile gets into the new system, a sentence.</param>
    /// <param name="provenance">Standing and sources; a soft local custom when left out.</param>
    public StreamTemplate(StreamKey key, string name, RoleKey owner, string interim, string reEntry, Provenance? provenance = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentException.ThrowIfNullOrWhiteSpace(interim);
        ArgumentException.ThrowIfNullOrWhiteSpace(reEntry);
        Key = key;
        Name = name;
        Owner = owner;
        Interim = interim;
        ReEntry = reEntry;
        Provenance = provenance ?? Provenance.Local;
    }

    /// <summary>The key.</summary>
    public StreamKey Key { get; }

    /// <summary>The name for people.</summary>
    public string Name { get; }

    /// <summary>The role that answers for it.</summary>
    public RoleKey Owner { get; }

    /// <summary>How the work is done meanwhile, a sentence.</summary>
    public string Interim { get; }

    /// <summary>How what was written down meanwhile gets into the new system, a sentence.</summary>
    public string ReEntry { get; }

    /// <summary>Standing and sources.</summary>
    public Provenance Provenance { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Name}: {Interim} {ReEntry}";
}
