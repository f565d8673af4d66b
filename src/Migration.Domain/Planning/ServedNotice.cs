using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>A notice that was given, and if so, the day the party confirmed it.</summary>
public sealed record ServedNotice
{
    /// <summary>Records a notice given.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="sentOn">The day the party was told.</param>
    /// <param name="acknowledgedOn">The day the party confirmed it, or <see langword="null"/> while it has not.</param>
    public ServedNotice(NoticeKey notice, LocalDate sentOn, LocalDate? acknowledgedOn = null)
    {
        ArgumentNullException.ThrowIfNull(notice);
        Notice = notice;
        SentOn = sentOn;
        AcknowledgedOn = acknowledgedOn;
    }

    /// <summary>The notice.</summary>
    public NoticeKey Notice { get; }

    /// <summary>The day the party was told.</summary>
    public LocalDate SentOn { get; }

    /// <summary>The day the party confirmed it, or <see langword="null"/>.</summary>
    public LocalDate? AcknowledgedOn { get; }

    /// <summary>The day of the change that the party was last told; <see langword="null"/> when it is the one of the plan.</summary>
    public LocalDate? ChangeOn { get; init; }

    /// <inheritdoc/>
    public override string ToString() => AcknowledgedOn is { } day
        ? Invariant($"{Notice} sent on {SentOn:R}, acknowledged on {day:R}")
        : Invariant($"{Notice} sent on {SentOn:R}");
}
