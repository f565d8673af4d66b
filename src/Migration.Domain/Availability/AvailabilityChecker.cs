using System.Collections.Immutable;
using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>Finds what clashes between a plan and who and what is there.</summary>
public static class AvailabilityChecker
{
    /// <summary>Finds every conflict.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="roster">Who and what there is.</param>
    /// <param name="policy">How much each kind of conflict weighs; <see cref="ConflictPolicy.Frozen"/> when left out.</param>
    /// <returns>
    /// All conflicts by first day (none last), then weight (blockers first), then code, then subject. Demands on people are judged only when
    /// the roster has people; a demand whose window is unknown is not judged, and the plan has a finding for that window.
    /// </returns>
    public static ImmutableArray<Conflict> FindConflicts(MigrationPlan plan, Roster roster, ConflictPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(roster);
        return FindIn(plan, new AttendanceBook(roster), policy ?? ConflictPolicy.Frozen);
    }

    /// <summary>The same with a book that serves many plans of one search.</summary>
    internal static ImmutableArray<Conflict> FindIn(MigrationPlan plan, AttendanceBook book, ConflictPolicy policy)
    {
        CheckContext context = new(plan, book);
        return
        [
            .. PeopleChecks.FindAll(context).Concat(context.Bookings).Concat(WindowChecks.FindAll(context))
                .Select(conflict => Weighed(conflict, policy, plan.Request.Today))
                .OfType<Conflict>()
                .OrderBy(conflict => conflict.Days.IsEmpty ? LocalDate.MaxIsoValue : conflict.Days[0])
                .ThenByDescending(conflict => conflict.Severity)
                .ThenBy(conflict => conflict.Code, StringComparer.Ordinal)
                .ThenBy(conflict => conflict.Subject, StringComparer.Ordinal)
                .ThenBy(conflict => conflict.Window?.Value, StringComparer.Ordinal)
                .ThenBy(conflict => conflict.Role?.Value, StringComparer.Ordinal),
        ];
    }

    private static Conflict? Weighed(Conflict conflict, ConflictPolicy policy, LocalDate? today)
    {
        if (policy.Weigh(conflict.Code, conflict.Severity) is not { } severity)
        {
            return null;
        }

        return policy.Accepted.FirstOrDefault(accepted => accepted.Covers(conflict, today)) is { } acceptance
            ? conflict.With(Severity.Note, acceptance)
            : conflict.With(severity, null);
    }
}
