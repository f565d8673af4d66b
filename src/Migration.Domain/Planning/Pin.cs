using MigrationDomain.Rules;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>A date stated as a fact for one milestone. It wins over every rule and override, is never late and may fall on any day.</summary>
public sealed record Pin
{
    /// <summary>Pins a milestone to a day.</summary>
    /// <param name="milestone">The milestone.</param>
    /// <param name="date">The day.</param>
    public Pin(MilestoneKey milestone, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(milestone);
        Milestone = milestone;
        Date = date;
    }

    /// <summary>The milestone.</summary>
    public MilestoneKey Milestone { get; }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <inheritdoc/>
    public override string ToString() => Invariant($"{Milestone} is on {Date:R}");
}
