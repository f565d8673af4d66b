using MigrationDomain.Intervals;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>Whether somebody teaches wherever somebody is trained.</summary>
internal static class TrainingChecks
{
    /// <summary>
    /// In a session in which somebody is booked on training no holder of the role is there. A holder who does nothing but train, or is
    /// merely booked, is there.
    /// </summary>
    public static List<Conflict> TrainerMissing(CheckContext context, TrainerRequirement requirement, int[] holders, DemandedDays days)
    {
        IntervalIndex trained = context.Trained(requirement.Role);
        List<Conflict> found = [];
        List<LocalDate> missing = [];
        List<SecondSpan> sessions = [];
        List<LocalDate> unknown = [];
        foreach (AttendancePage page in days.Working)
        {
            IEnumerable<Session> bare = Bare(context.Roster, page, holders, trained);
            if (bare.Any())
            {
                missing.Add(page.Day);
                sessions.AddRange(bare.Select(page.Time));
            }

            if (IsUndecided(context.Roster, page, holders, trained))
            {
                unknown.Add(page.Day);
            }
        }

        if (missing.Count > 0)
        {
            found.Add(new Conflict(ConflictCodes.TrainerMissing, Severity.Warning, requirement.Role.Value, [.. missing])
            {
                During = requirement.During,
                Requirement = requirement,
                Role = requirement.Role,
                Overlaps = Stretches.Union(sessions),
            });
        }

        if (unknown.Count > 0)
        {
            found.Add(PeopleChecks.Unknown(requirement, [.. unknown]));
        }

        return found;
    }

    /// <summary>The sessions of a day in which somebody is trained and no holder can teach, whatever is not known.</summary>
    public static IEnumerable<Session> Bare(Roster roster, AttendancePage page, int[] holders, IntervalIndex trained) =>
        Sessions.All.Where(session => IsTrained(page, session, trained) && !Array.Exists(holders, person => Teaches(roster, page, person, session)));

    /// <summary>Whether in some session somebody is trained, no holder is known to teach, and of some it is not known.</summary>
    public static bool IsUndecided(Roster roster, AttendancePage page, int[] holders, IntervalIndex trained) => Array.Exists(Sessions.All, session =>
        IsTrained(page, session, trained)
        && !Array.Exists(holders, person => page.IsKnown(person, session) && Teaches(roster, page, person, session))
        && Array.Exists(holders, person => !page.IsKnown(person, session)));

    private static bool IsTrained(AttendancePage page, Session session, IntervalIndex trained) =>
        page.Time(session) is var time && trained.Any(0, time.Start, time.End);

    // Of somebody of whom nothing is known this is true: they may.
    private static bool Teaches(Roster roster, AttendancePage page, int person, Session session) => page.Of(person, session) switch
    {
        Attendance.NotWorking => false,
        Attendance.Busy => !roster.Index.Holders[person].IsTakenBy(page.Time(session), kind => kind is not (CommitmentKind.Training or CommitmentKind.Booking)),
        _ => true,
    };
}
