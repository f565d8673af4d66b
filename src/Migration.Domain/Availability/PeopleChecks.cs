using System.Collections.Immutable;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>Demands on people. One method for each kind of conflict; <see cref="FindAll"/> is the list of them.</summary>
internal static class PeopleChecks
{
    public static IEnumerable<Conflict> FindAll(CheckContext context) => context.Roster.People.IsEmpty
        ? []
        : InForce(context).SelectMany(requirement => requirement switch
        {
            _ when !context.Roster.People.Any(person => person.Covers(requirement.Role, null)) => NobodyHoldsTheRole(context, requirement),
            PresenceRequirement presence => Holders(context, presence.Role).SelectMany(person => Missing(context, presence, person)),
            _ => TooFew(context, (CoverRequirement)requirement),
        });

    /// <summary>The roster's own demands, and the template's for roles that somebody holds and the roster does not name.</summary>
    private static IEnumerable<Requirement> InForce(CheckContext context)
    {
        HashSet<RoleKey> named = [.. context.Roster.Requirements.Select(requirement => requirement.Role)];
        return context.Roster.Requirements.Concat(context.Plan.Request.Template.Requirements
            .Where(requirement => !named.Contains(requirement.Role) && context.Roster.People.Any(person => person.Holds(requirement.Role))));
    }

    private static IEnumerable<Person> Holders(CheckContext context, RoleKey role) => context.Roster.People.Where(person => person.Holds(role));

    private static IEnumerable<Conflict> NobodyHoldsTheRole(CheckContext context, Requirement requirement)
    {
        ImmutableArray<LocalDate> days = context.WorkingDays(requirement.During);
        return days.IsEmpty ? [] : [About(ConflictCodes.AvailabilityUnknown, Severity.Warning, requirement, days)];
    }

    private static IEnumerable<Conflict> Missing(CheckContext context, PresenceRequirement requirement, Person person)
    {
        List<LocalDate> unknown = [];
        List<LocalDate> notWorking = [];
        List<LocalDate> busy = [];
        List<Interval> overlaps = [];
        foreach (LocalDate day in context.WorkingDays(requirement.During))
        {
            Attendance[] sessions = [.. Sessions.All.Select(session => At(context, person, day, session))];
            if (sessions.Contains(Attendance.Busy))
            {
                busy.Add(day);
                overlaps.AddRange(Overlaps(context, person, day));
            }

            if (!person.IsKnownOn(day))
            {
                unknown.Add(day);
            }
            else if (sessions.All(session => session == Attendance.NotWorking))
            {
                notWorking.Add(day);
            }
        }

        return new[]
        {
            About(ConflictCodes.PersonUnavailable, Severity.Blocker, requirement, [.. busy], context, person, overlaps),
            About(ConflictCodes.PersonNotWorking, Severity.Blocker, requirement, [.. notWorking], context, person, []),
            About(ConflictCodes.AvailabilityUnknown, Severity.Warning, requirement, [.. unknown], context, person, []),
        }.Where(conflict => !conflict.Days.IsEmpty);
    }

    private static IEnumerable<Conflict> TooFew(CheckContext context, CoverRequirement requirement)
    {
        Person[] holders = [.. context.Roster.People.Where(person => person.Covers(requirement.Role, requirement.TrainedFor))];
        List<LocalDate> tooFew = [];
        List<int> available = [];
        List<LocalDate> unknown = [];
        foreach (LocalDate day in context.WorkingDays(requirement.During))
        {
            (int known, int atBest) = LeastOf(context, holders, day);
            if (atBest < requirement.AtLeast)
            {
                tooFew.Add(day);
                available.Add(known);
            }

            if (known < requirement.AtLeast && holders.Any(person => !person.IsKnownOn(day)))
            {
                unknown.Add(day);
            }
        }

        if (tooFew.Count > 0)
        {
            yield return About(ConflictCodes.CoverBelowMinimum, Severity.Blocker, requirement, [.. tooFew], requirement.AtLeast, available);
        }

        if (unknown.Count > 0)
        {
            yield return About(ConflictCodes.AvailabilityUnknown, Severity.Warning, requirement, [.. unknown]);
        }
    }

    // The day's least number in any session: those known to be there, and those who might be.
    private static (int Known, int AtBest) LeastOf(CheckContext context, Person[] holders, LocalDate day)
    {
        int known = int.MaxValue;
        int atBest = int.MaxValue;
        foreach (Session session in Sessions.All)
        {
            int there = 0;
            int perhaps = 0;
            foreach (Person person in holders)
            {
                Attendance attendance = At(context, person, day, session);
                there += attendance == Attendance.Available ? 1 : 0;
                perhaps += attendance is Attendance.Available or Attendance.Unknown ? 1 : 0;
            }

            known = Math.Min(known, there);
            atBest = Math.Min(atBest, perhaps);
        }

        return (known, atBest);
    }

    private static Attendance At(CheckContext context, Person person, LocalDate day, Session session)
    {
        bool isKnown = person.IsKnownOn(day);
        if (isKnown && !person.WorksOn(day, session))
        {
            return Attendance.NotWorking;
        }

        return context.Roster.Index.IsBusy(person.Id, context.Time(day, session)) ? Attendance.Busy
            : isKnown ? Attendance.Available
            : Attendance.Unknown;
    }

    private static IEnumerable<Interval> Overlaps(CheckContext context, Person person, LocalDate day) =>
        from session in Sessions.All
        where At(context, person, day, session) == Attendance.Busy
        let needed = context.Time(day, session)
        from commitment in context.Roster.Index.Overlapping(person.Id, needed)
        let overlap = SecondSpan.Of(commitment.When.In(context.Roster.Zone)).Intersect(needed)
        orderby overlap.Start, overlap.End
        select overlap.ToInterval();

    private static Conflict About(
        string code, Severity severity, PresenceRequirement requirement, ImmutableArray<LocalDate> days, CheckContext context, Person person, List<Interval> overlaps) =>
        new(code, severity, person.Id, days)
        {
            Window = requirement.During,
            Requirement = requirement,
            Role = requirement.Role,
            Who = person.Id,
            Overlaps = [.. overlaps],
            Deputies = Deputies(context, requirement.Role, person, days),
        };

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

    private static ImmutableArray<string> Deputies(CheckContext context, RoleKey role, Person missing, ImmutableArray<LocalDate> days) =>
    [
        .. context.Roster.People
            .Where(person => person != missing && person.DeputyFor.Contains(role))
            .Where(person => days.All(day => Sessions.All.All(session => At(context, person, day, session) == Attendance.Available)))
            .Select(person => person.Id)
            .Order(StringComparer.Ordinal),
    ];
}
