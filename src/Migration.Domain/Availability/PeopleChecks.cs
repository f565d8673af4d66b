using System.Collections.Immutable;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>Demands on people. One method for each kind of conflict; <see cref="FindAll"/> is the list of them.</summary>
internal static class PeopleChecks
{
    public static IEnumerable<Conflict> FindAll(CheckContext context)
    {
        if (context.Roster.People.IsEmpty)
        {
            return [];
        }

        List<Conflict> found = [];
        foreach (Requirement requirement in context.Roster.InForce(context.Plan.Request.Template))
        {
            int[] holders = context.Roster.HoldersOf(requirement);
            if (holders.Length == 0)
            {
                found.AddRange(NobodyHoldsTheRole(context, requirement));
            }
            else if (requirement is CoverRequirement cover)
            {
                found.AddRange(TooFew(context, cover, holders));
            }
            else
            {
                found.AddRange(holders.SelectMany(person => Missing(context, requirement, person)));
            }
        }

        return found;
    }

    private static IEnumerable<Conflict> NobodyHoldsTheRole(CheckContext context, Requirement requirement)
    {
        ImmutableArray<LocalDate> days = [.. context.WorkingDays(requirement.During).Select(page => page.Day)];
        return days.IsEmpty ? [] : [About(ConflictCodes.AvailabilityUnknown, Severity.Warning, requirement, days)];
    }

    private static IEnumerable<Conflict> Missing(CheckContext context, Requirement requirement, int person)
    {
        List<AttendancePage>? busy = null;
        List<AttendancePage>? notWorking = null;
        List<AttendancePage>? unknown = null;
        foreach (AttendancePage page in context.WorkingDays(requirement.During))
        {
            if (page.IsEver(person, Attendance.Busy))
            {
                (busy ??= []).Add(page);
            }

            if (!context.Roster.People[person].IsKnownOn(page.Day))
            {
                (unknown ??= []).Add(page);
            }
            else if (page.IsAllDay(person, Attendance.NotWorking))
            {
                (notWorking ??= []).Add(page);
            }
        }

        if (busy is not null)
        {
            yield return About(ConflictCodes.PersonUnavailable, Severity.Blocker, requirement, busy, context, person);
        }

        if (notWorking is not null)
        {
            yield return About(ConflictCodes.PersonNotWorking, Severity.Blocker, requirement, notWorking, context, person);
        }

        if (unknown is not null)
        {
            yield return About(ConflictCodes.AvailabilityUnknown, Severity.Warning, requirement, unknown, context, person);
        }
    }

    private static IEnumerable<Conflict> TooFew(CheckContext context, CoverRequirement requirement, int[] holders)
    {
        List<LocalDate>? tooFew = null;
        List<int> available = [];
        List<LocalDate>? unknown = null;
        foreach (AttendancePage page in context.WorkingDays(requirement.During))
        {
            (int known, int atBest) = LeastOf(page, holders);
            if (atBest < requirement.AtLeast)
            {
                (tooFew ??= []).Add(page.Day);
                available.Add(known);
            }

            if (known < requirement.AtLeast && holders.Any(person => !context.Roster.People[person].IsKnownOn(page.Day)))
            {
                (unknown ??= []).Add(page.Day);
            }
        }

        if (tooFew is not null)
        {
            yield return About(ConflictCodes.CoverBelowMinimum, Severity.Blocker, requirement, [.. tooFew], requirement.AtLeast, available);
        }

        if (unknown is not null)
        {
            yield return About(ConflictCodes.AvailabilityUnknown, Severity.Warning, requirement, [.. unknown]);
        }
    }

    // The day's least number in any session: those known to be there, and those who might be.
    private static (int Known, int AtBest) LeastOf(AttendancePage page, int[] holders)
    {
        (int known, int atBest) = (int.MaxValue, int.MaxValue);
        foreach (Session session in Sessions.All)
        {
            int there = 0;
            int perhaps = 0;
            foreach (int person in holders)
            {
                Attendance attendance = page.Of(person, session);
                there += attendance == Attendance.Available ? 1 : 0;
                perhaps += attendance is Attendance.Available or Attendance.Unknown ? 1 : 0;
            }

            known = Math.Min(known, there);
            atBest = Math.Min(atBest, perhaps);
        }

        return (known, atBest);
    }

    private static IEnumerable<Interval> Overlaps(CheckContext context, int person, AttendancePage page) =>
        from session in Sessions.All
        where page.Of(person, session) == Attendance.Busy
        let needed = page.Time(session)
        from commitment in context.Roster.Index.Overlapping(person, needed)
        let overlap = SecondSpan.Of(commitment.When.In(context.Roster.Zone)).Intersect(needed)
        orderby overlap.Start, overlap.End
        select overlap.ToInterval();

    private static Conflict About(string code, Severity severity, Requirement requirement, List<AttendancePage> pages, CheckContext context, int person)
    {
        string id = context.Roster.People[person].Id;
        return new Conflict(code, severity, id, [.. pages.Select(page => page.Day)])
        {
            Window = requirement.During,
            Requirement = requirement,
            Role = requirement.Role,
            Who = id,
            Overlaps = code == ConflictCodes.PersonUnavailable ? [.. pages.SelectMany(page => Overlaps(context, person, page))] : [],
            Deputies = Deputies(context, requirement.Role, person, pages),
        };
    }

    private static Conflict About(
        string code, Severity severity, Requirement requirement, ImmutableArray<LocalDate> days, int? needed = null, List<int>? available = null) =>
        new(code, severity, requirement.Role.Value, days)
        {
            Window = requirement.During,
            Requirement = requirement,
            Role = requirement.Role,
            Needed = needed,
            Available = [.. available ?? []],
        };

    private static ImmutableArray<string> Deputies(CheckContext context, RoleKey role, int missing, List<AttendancePage> pages) =>
    [
        .. Enumerable.Range(0, context.Roster.People.Length)
            .Where(person => person != missing && context.Roster.People[person].DeputyFor.Contains(role))
            .Where(person => pages.TrueForAll(page => page.IsAllDay(person, Attendance.Available)))
            .Select(person => context.Roster.People[person].Id)
            .Order(StringComparer.Ordinal),
    ];
}
