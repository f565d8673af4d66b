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
        List<Conflict>? found = null;
        foreach (Demand demand in context.Demands)
        {
            if (context.DaysOf(demand.Requirement.During) is not { } days)
            {
                Add(ref found, NoSuchPart(context, demand.Requirement));
            }
            else if (demand.Holders.Length == 0)
            {
                Add(ref found, NobodyHoldsTheRole(demand.Requirement, days));
            }
            else
            {
                Add(ref found, Find(context, demand, days));
            }
        }

        return found ?? [];
    }

    private static List<Conflict> Find(CheckContext context, Demand demand, DemandedDays days) => demand.Requirement switch
    {
        CoverRequirement { IsDedicated: true } cover => DedicationChecks.NotDedicated(context, cover, demand.Holders, days),
        CoverRequirement cover => TooFew(context, cover, demand.Holders, days),
        TrainerRequirement trainer => TrainingChecks.TrainerMissing(context, trainer, demand.Holders, days),
        BreatherRequirement breather => ClinicChecks.BreatherMissing(context, breather, demand.Holders, days),
        RotaHorizonRequirement horizon => ClinicChecks.BeyondRotaHorizon(context, horizon),
        _ => Missing(context, demand.Requirement, demand.Holders, days),
    };

    /// <summary>What nobody knows about a role.</summary>
    public static Conflict Unknown(RoleRequirement requirement, ImmutableArray<LocalDate> days) =>
        About(ConflictCodes.AvailabilityUnknown, Severity.Warning, requirement, days);

    /// <summary>The roster asks for somebody in a part of the plan that it does not have. One whose days are unknown is a finding of the plan.</summary>
    private static List<Conflict> NoSuchPart(CheckContext context, RoleRequirement requirement) => context.Has(requirement.During) ? [] : [Unknown(requirement, [])];

    private static List<Conflict> NobodyHoldsTheRole(RoleRequirement requirement, DemandedDays days)
    {
        ImmutableArray<LocalDate> all = [.. days.Working.Select(page => page.Day).Concat(days.Uncovered).Order()];
        return all.IsEmpty ? [] : [Unknown(requirement, all)];
    }

    private static List<Conflict> Missing(CheckContext context, RoleRequirement requirement, int[] holders, DemandedDays days)
    {
        List<Conflict>? found = null;
        foreach (int person in holders)
        {
            Add(ref found, Missing(context, requirement, person, days));
        }

        return found ?? [];
    }

    /// <summary>A holder who must be there is busy, does not work, or nobody knows.</summary>
    private static List<Conflict> Missing(CheckContext context, RoleRequirement requirement, int person, DemandedDays days)
    {
        List<AttendancePage>? busy = null;
        List<AttendancePage>? notWorking = null;
        List<AttendancePage>? unknown = null;
        foreach (AttendancePage page in days.Working)
        {
            if (page.IsEver(person, Attendance.Busy))
            {
                (busy ??= []).Add(page);
            }

            if (!page.IsKnown(person))
            {
                (unknown ??= []).Add(page);
            }
            else if (page.IsAllDay(person, Attendance.NotWorking))
            {
                (notWorking ??= []).Add(page);
            }
        }

        List<Conflict> found = [];
        if (busy is not null)
        {
            found.Add(About(ConflictCodes.PersonUnavailable, Weight(requirement), requirement, busy, [], context, person));
        }

        if (notWorking is not null)
        {
            found.Add(About(ConflictCodes.PersonNotWorking, Weight(requirement), requirement, notWorking, [], context, person));
        }

        if (unknown is not null || !days.Uncovered.IsEmpty)
        {
            found.Add(About(ConflictCodes.AvailabilityUnknown, Severity.Warning, requirement, unknown ?? [], days.Uncovered, context, person));
        }

        return found;
    }

    /// <summary>In some session fewer are there than needed, or nobody knows.</summary>
    private static List<Conflict> TooFew(CheckContext context, CoverRequirement requirement, int[] holders, DemandedDays days)
    {
        List<LocalDate> tooFew = [];
        List<int> available = [];
        List<LocalDate> unknown = [];
        List<SecondSpan> sessions = [];
        foreach (AttendancePage page in days.Working)
        {
            (int known, int atBest) = LeastOf(page, holders);
            if (atBest < requirement.AtLeast)
            {
                tooFew.Add(page.Day);
                available.Add(known);
                sessions.AddRange(Sessions.All.Where(session => AtBest(page, holders, session) < requirement.AtLeast).Select(page.Time));
            }

            if (known < requirement.AtLeast && Array.Exists(Sessions.All, session => IsUndecided(page, holders, session, requirement.AtLeast)))
            {
                unknown.Add(page.Day);
            }
        }

        unknown.AddRange(days.Uncovered);
        List<Conflict> found = [];
        if (tooFew.Count > 0)
        {
            found.Add(About(ConflictCodes.CoverBelowMinimum, Weight(requirement), requirement, [.. tooFew], requirement.AtLeast, available, sessions));
        }

        if (unknown.Count > 0)
        {
            found.Add(Unknown(requirement, [.. unknown.Order()]));
        }

        return found;
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

    private static ImmutableArray<LocalDate> DaysOf(List<AttendancePage> pages, ImmutableArray<LocalDate> uncovered)
    {
        LocalDate[] days = new LocalDate[pages.Count + uncovered.Length];
        for (int place = 0; place < pages.Count; place++)
        {
            days[place] = pages[place].Day;
        }

        uncovered.CopyTo(days, pages.Count);
        Array.Sort(days);
        return [.. days];
    }

    private static int AtBest(AttendancePage page, int[] holders, Session session) =>
        holders.Count(person => page.Of(person, session) is Attendance.Available or Attendance.Unknown);

    // Somebody may be there of whom nobody knows, and those known to be there are too few.
    private static bool IsUndecided(AttendancePage page, int[] holders, Session session, int atLeast) =>
        holders.Count(person => page.Of(person, session) == Attendance.Available) < atLeast && Array.Exists(holders, person => !page.IsKnown(person, session));

    /// <summary>How much it weighs that somebody is not there.</summary>
    public static Severity Weight(RoleRequirement requirement) => requirement.IsAdvised ? Severity.Warning : Severity.Blocker;

    private static void Add(ref List<Conflict>? all, List<Conflict> found)
    {
        if (found.Count > 0)
        {
            (all ??= []).AddRange(found);
        }
    }

    private static IEnumerable<SecondSpan> Overlaps(CheckContext context, int person, List<AttendancePage> pages) => context.Roster.Index.Holders[person].Taken(
    [
        .. from page in pages
           from session in Sessions.All
           where page.Of(person, session) == Attendance.Busy
           select page.Time(session),
    ]);

    private static Conflict About(
        string code, Severity severity, RoleRequirement requirement, List<AttendancePage> pages, ImmutableArray<LocalDate> uncovered, CheckContext context, int person)
    {
        string id = context.Roster.People[person].Id;
        return new Conflict(code, severity, id, DaysOf(pages, uncovered))
        {
            During = requirement.During,
            Requirement = requirement,
            Role = requirement.Role,
            Who = id,
            LaterOverlaps = code == ConflictCodes.PersonUnavailable ? new(() => Stretches.Union(Overlaps(context, person, pages))) : null,
            LaterDeputies = uncovered.IsEmpty ? new(() => Deputies(context, requirement.Role, person, pages)) : null,
        };
    }

    private static Conflict About(
        string code, Severity severity, RoleRequirement requirement, ImmutableArray<LocalDate> days, int? needed = null, List<int>? available = null, List<SecondSpan>? sessions = null) =>
        new(code, severity, requirement.Role.Value, days)
        {
            During = requirement.During,
            Requirement = requirement,
            Role = requirement.Role,
            Needed = needed,
            Available = [.. available ?? []],
            LaterOverlaps = sessions is null ? null : new(() => Stretches.Union(sessions)),
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
