using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Planning;

namespace MigrationDomain.Availability;

/// <summary>Whether something may be booked, and why not.</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class BookingAnswer
{
    internal BookingAnswer(ImmutableArray<Conflict> added)
    {
        Reasons = added;
        Decision = added.IsEmpty ? BookingDecision.Allowed : added.Max(conflict => conflict.Severity) switch
        {
            Severity.Blocker => BookingDecision.Blocked,
            Severity.Warning => BookingDecision.Warn,
            _ => BookingDecision.Allowed,
        };
    }

    /// <summary>Allowed, without a reason against it.</summary>
    internal static BookingAnswer Free { get; } = new([]);

    /// <summary>The answer: the weight of the heaviest reason.</summary>
    public BookingDecision Decision { get; }

    /// <summary>The conflicts the booking would add or make worse, in the order of <see cref="AvailabilityChecker"/>.</summary>
    public ImmutableArray<Conflict> Reasons { get; }

    /// <inheritdoc/>
    public override string ToString() => Reasons.IsEmpty ? $"{Decision}" : $"{Decision}: {string.Join(' ', Reasons)}";
}
