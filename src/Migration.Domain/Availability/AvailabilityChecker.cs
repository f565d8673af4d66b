using System.Collections.Immutable;
using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>Finds what clashes between plans and who and what is there.</summary>
public static class AvailabilityChecker
{
    /// <summary>Finds every conflict of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="roster">Who and what there is.</param>
    /// <param name="policy">How much each kind of conflict weighs; <see cref="ConflictPolicy.Frozen"/> when left out.</param>
    /// <returns>
    /// All conflicts by first day (none last), then weight (blockers first), then code, subject, days of the plan, role, overlap and demand. Demands on
    /// people are judged only when the roster has people. What cannot be judged is never taken as free: see <see cref="FindOpenQuestions"/>.
    /// </returns>
    public static ImmutableArray<Conflict> FindConflicts(MigrationPlan plan, Roster roster, ConflictPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(roster);
        return FindIn(new CheckContext(plan, new AttendanceBook(roster, isKept: true)), policy ?? ConflictPolicy.Frozen);
    }

    /// <summary>Finds every conflict of several migrations that share people and rooms, also those of one migration with another.</summary>
    /// <param name="plans">The plans, each of a migration of its own.</param>
    /// <param name="roster">Who and what there is for all of them.</param>
    /// <param name="policy">How much each kind of conflict weighs; <see cref="ConflictPolicy.Frozen"/> when left out.</param>
    /// <returns>All conflicts in the order of <see cref="FindConflicts(MigrationPlan, Roster, ConflictPolicy)"/>.</returns>
    public static ImmutableArray<Conflict> FindConflicts(IEnumerable<MigrationPlan> plans, Roster roster, ConflictPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(plans);
        ArgumentNullException.ThrowIfNull(roster);
        AttendanceBook book = new(roster, isKept: true);
        return FindIn([.. plans.Select(plan => new CheckContext(plan, book))], roster, policy ?? ConflictPolicy.Frozen);
    }

    /// <summary>Lists what somebody has to find out before the answer of <see cref="FindConflicts(MigrationPlan, Roster, ConflictPolicy)"/> is complete.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="roster">Who and what there is.</param>
    /// <returns>The questions by first day (none last), then by whom or what they are about. Empty when everything is known.</returns>
    public static ImmutableArray<OpenQuestion> FindOpenQuestions(MigrationPlan plan, Roster roster)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(roster);
        return
        [
            .. OpenQuestions.FindAll(new CheckContext(plan, new AttendanceBook(roster, isKept: true)))
                .OrderBy(question => question.Days.IsEmpty ? LocalDate.MaxIsoValue : question.Days[0])
                .ThenBy(question => question.Subject, StringComparer.Ordinal)
                .ThenBy(question => question.Message, StringComparer.Ordinal),
        ];
    }

    /// <summary>The conflicts of one plan, as far as the demands of the context go.</summary>
    internal static ImmutableArray<Conflict> FindIn(CheckContext context, ConflictPolicy policy) => FindIn([context], context.Roster, policy);

    private static ImmutableArray<Conflict> FindIn(CheckContext[] contexts, Roster roster, ConflictPolicy policy)
    {
        List<Conflict> found = [];
        foreach (CheckContext context in contexts)
        {
            LocalDate? today = context.Plan.Request.Today;
            Weigh(PeopleChecks.FindAll(context), policy, today, found);
            Weigh(WindowChecks.FindAll(context), policy, today, found);
            Weigh(RoomChecks.RoomNotBooked(context), policy, today, found);
            Weigh(SlotChecks.SlotNotConfirmed(context), policy, today, found);
        }

        LocalDate? latest = contexts.Max(context => context.Plan.Request.Today);
        Weigh(BookingChecks.FindAll(roster, contexts), policy, latest, found);
        Weigh(MigrationChecks.InTwoMigrations(contexts), policy, latest, found);
        return found.Count == 0 ? [] : ConflictOrder.Sorted(found);
    }

    private static void Weigh(IEnumerable<Conflict> conflicts, ConflictPolicy policy, LocalDate? today, List<Conflict> weighed)
    {
        foreach (Conflict conflict in conflicts)
        {
            if (policy.Weigh(conflict.Code, conflict.Severity) is { } severity)
            {
                AcceptedConflict? acceptance = policy.Accepted.FirstOrDefault(accepted => accepted.Covers(conflict, today));
                weighed.Add(acceptance is not null ? conflict.With(Severity.Note, acceptance)
                    : severity == conflict.Severity ? conflict
                    : conflict.With(severity, null));
            }
        }
    }
}
