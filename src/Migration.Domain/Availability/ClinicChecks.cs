using MigrationDomain.Planning;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>What the clinics in people's rotas leave no room for. Without clinics on record there is nothing to find.</summary>
internal static class ClinicChecks
{
    /// <summary>On some day clinics fill every session that somebody works.</summary>
    public static List<Conflict> BreatherMissing(CheckContext context, BreatherRequirement requirement, int[] holders, DemandedDays days)
    {
        List<Conflict> found = [];
        foreach (int person in holders)
        {
            List<AttendancePage>? full = null;
            foreach (AttendancePage page in days.Working)
            {
                if (IsFull(context.Roster.Index.Holders[person], page, person))
                {
                    (full ??= []).Add(page);
                }
            }

            if (full is not null)
            {
                string id = context.Roster.People[person].Id;
                found.Add(new Conflict(ConflictCodes.BreatherMissing, Severity.Warning, id, [.. full.Select(page => page.Day)])
                {
                    During = requirement.During,
                    Requirement = requirement,
                    Role = requirement.Role,
                    Who = id,
                    Overlaps = Stretches.Union(full.SelectMany(page => Worked(page, person))),
                });
            }
        }

        return found;
    }

    /// <summary>Clinics are booked after the last day of rotas in the old system, within the days of the plan. After Go Live rotas are in the new one.</summary>
    public static List<Conflict> BeyondRotaHorizon(CheckContext context, RotaHorizonRequirement requirement)
    {
        bool isLive = context.Plan.Request.Today > context.Plan.Request.RootDate;
        if (isLive || context.PlanDays is not { } plan || context.SpanOf(requirement.During)?.Start is not { } horizon || horizon >= plan.End)
        {
            return [];
        }

        DateInterval beyond = new(horizon.PlusDays(1), plan.End);
        LocalDate[] touched = [.. context.ClinicDays(requirement.Role).Where(beyond.Contains)];
        return touched.Length == 0
            ? []
            :
            [
                new Conflict(ConflictCodes.BeyondRotaHorizon, Severity.Warning, requirement.Role.Value, [.. touched.Where(context.IsWorkingDay)])
                {
                    During = requirement.During, Requirement = requirement, Role = requirement.Role, Span = new DateInterval(touched[0], touched[^1]),
                },
            ];
    }

    /// <summary>Whether clinics fill every session that somebody works on a day.</summary>
    public static bool IsFull(HolderTime holder, AttendancePage page, int person)
    {
        SecondSpan[] worked = [.. Worked(page, person)];
        return worked.Length > 0
            && Array.TrueForAll(Sessions.All, session => page.Of(person, session) is Attendance.NotWorking or Attendance.Busy)
            && Array.TrueForAll(worked, session => IsFilled(session, holder.Of(CommitmentKind.Clinic, session)));
    }

    private static bool IsFilled(SecondSpan session, IEnumerable<SecondSpan> clinics) =>
        Stretches.Union(clinics) is [{ } whole] && whole == session.ToInterval();

    private static IEnumerable<SecondSpan> Worked(AttendancePage page, int person) =>
        Sessions.All.Where(session => page.Of(person, session) != Attendance.NotWorking).Select(page.Time);
}
