using System.Diagnostics;
using System.Runtime.CompilerServices;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>A decision to live with a conflict. The conflict is still shown, as accepted, and weighs nothing while the decision holds.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record AcceptedConflict
{
    /// <summary>The code of the conflict, one of <see cref="ConflictCodes"/>.</summary>
    public required string Code { get; init => field = Stated(value); }

    /// <summary>What the conflict is about: the id of a person or room, a role, or the name of an event or blackout.</summary>
    public required string Subject { get; init => field = Stated(value); }

    /// <summary>Why it is accepted.</summary>
    public required string Reason { get; init => field = Stated(value); }

    /// <summary>Who decided, by role and not by name.</summary>
    public required string Approver { get; init => field = Stated(value); }

    /// <summary>
    /// The last day, included, on which the decision holds, judged against the plan's today; without a today it does not hold.
    /// <see langword="null"/> when it holds for good.
    /// </summary>
    public LocalDate? Expires { get; init; }

    /// <summary>The days accepted, both ends included: a conflict that also bites on another day is not covered. <see langword="null"/> for any day.</summary>
    public DateInterval? Days { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Code} of {Subject} accepted by {Approver}: {Reason}";

    internal bool Covers(Conflict conflict, LocalDate? today) =>
        string.Equals(Code, conflict.Code, StringComparison.Ordinal)
        && string.Equals(Subject, conflict.Subject, StringComparison.Ordinal)
        && (Expires is not { } last || today <= last)
        && (Days is not { } days || conflict.Days.All(days.Contains));

    private static string Stated(string value, [CallerMemberName] string? member = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, member);
        return value;
    }
}
