using System.Diagnostics;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>What a party said about one day, for example that the new supplier can go live on 2026-09-15. It says nothing about any other day.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SlotConfirmation
{
    /// <summary>Records an answer.</summary>
    /// <param name="by">The role that answered, for example "new-supplier".</param>
    /// <param name="date">The day it is about.</param>
    /// <param name="answer">What it said.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="answer"/> is not defined.</exception>
    public SlotConfirmation(RoleKey by, LocalDate date, SlotAnswer answer = SlotAnswer.Confirmed)
    {
        ArgumentNullException.ThrowIfNull(by);
        Defined.Check(answer, "an answer");
        By = by;
        Date = date;
        Answer = answer;
    }

    /// <summary>The role that answered.</summary>
    public RoleKey By { get; }

    /// <summary>The day it is about.</summary>
    public LocalDate Date { get; }

    /// <summary>What it said.</summary>
    public SlotAnswer Answer { get; }

    /// <inheritdoc/>
    public override string ToString() => Answer switch
    {
        SlotAnswer.Confirmed => Invariant($"{By} confirmed {Date:R}"),
        SlotAnswer.Refused => Invariant($"{By} refused {Date:R}"),
        _ => Invariant($"{By} was asked about {Date:R}"),
    };
}
