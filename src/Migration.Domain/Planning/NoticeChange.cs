using System.Diagnostics;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>One notice in two plans: whether what a party was told still holds, and what must be said to it.</summary>
/// <remarks>
/// No source says whether notice restarts when the day of a change moves, so there are two readings. Both say
/// <see cref="NoticeAction.None"/> while the party was not told or what it was told still holds, <see cref="NoticeAction.Withdraw"/> when
/// the change is no longer planned or its day is unknown, and <see cref="NoticeAction.Amend"/> when only the day of acting a second time
/// moved. When the day of the change moved, the strict reading says <see cref="NoticeAction.Reissue"/>: the period starts again. The
/// lenient one says <see cref="NoticeAction.Amend"/>: the day of the first telling keeps counting. Equality is by reference.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class NoticeChange
{
    internal NoticeChange(NoticeKey key, string partyName)
    {
        Key = key;
        PartyName = partyName;
    }

    /// <summary>The notice.</summary>
    public NoticeKey Key { get; }

    /// <summary>What people call the party.</summary>
    public string PartyName { get; }

    /// <summary>The day the party was told, or <see langword="null"/> when it was not.</summary>
    public LocalDate? ServedOn { get; internal init; }

    /// <summary>
    /// The day of the change that the party was told, or is to be told: that of the first plan, unless the request says it was told of
    /// another; <see langword="null"/> when it is unknown or not planned.
    /// </summary>
    public LocalDate? ChangeFrom { get; internal init; }

    /// <summary>The day of the change in the second plan; <see langword="null"/> when it is unknown or not planned.</summary>
    public LocalDate? ChangeTo { get; internal init; }

    /// <summary>The last day to tell the party of the change in the second plan; <see langword="null"/> when it is unknown or not planned.</summary>
    public LocalDate? NewSendBy { get; internal init; }

    /// <summary>What must be said when notice starts again with every new day of the change.</summary>
    public required NoticeReading Strict { get; init; }

    /// <summary>What must be said when a correction keeps the day of the first telling.</summary>
    public required NoticeReading Lenient { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Strict.Message;
}
