using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>A duty to tell a party of a change so long before the day it takes effect.</summary>
/// <remarks>Equality is by reference.</remarks>
public sealed class NoticeTemplate
{
    /// <summary>Describes a notice.</summary>
    /// <param name="key">Its key, which is also the key of its rule.</param>
    /// <param name="party">Who is told.</param>
    /// <param name="partyName">What people call the party.</param>
    /// <param name="change">The milestone on whose day the party must act.</param>
    /// <param name="period">How long before that day the party must know.</param>
    /// <param name="provenance">Standing and sources of the period; a soft local custom when left out.</param>
    public NoticeTemplate(NoticeKey key, PartyKey party, string partyName, MilestoneKey change, NoticePeriod period, Provenance? provenance = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(party);
        ArgumentException.ThrowIfNullOrWhiteSpace(partyName);
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(period);
        Key = key;
        Party = party;
        PartyName = partyName;
        Change = change;
        Period = period;
        Provenance = provenance ?? Provenance.Local;
    }

    /// <summary>The key.</summary>
    public NoticeKey Key { get; }

    /// <summary>Who is told.</summary>
    public PartyKey Party { get; }

    /// <summary>What people call the party.</summary>
    public string PartyName { get; }

    /// <summary>The milestone on whose day the party must act.</summary>
    public MilestoneKey Change { get; }

    /// <summary>How long before that day the party must know.</summary>
    public NoticePeriod Period { get; }

    /// <summary>Standing and sources of the period.</summary>
    public Provenance Provenance { get; }

    /// <summary>The milestone on whose day the party acts a second time and the outage ends, or <see langword="null"/> when it acts once.</summary>
    public MilestoneKey? Back { get; init; }

    /// <summary>The role that sends it, or <see langword="null"/>.</summary>
    public RoleKey? Owner { get; init; }

    /// <summary>Whether the source says "at least": an override may lengthen the period but a shorter one is reported.</summary>
    public bool IsFloor { get; init; }

    /// <summary>What the party is asked to do, one sentence; empty when nothing is stated.</summary>
    public string Asks { get; init; } = "";

    /// <summary>The rule as a phrase, for example "14 calendar days before links-off, rolled to the preceding working day".</summary>
    public string Rule => PeriodWords.Phrase(Period.Length, Period.Count, OffsetDirection.Before, Change.Value) + Period.Roll.Suffix();

    /// <inheritdoc/>
    public override string ToString() => $"{PartyName}: {Rule}";
}
