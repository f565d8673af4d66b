using System.Collections.Immutable;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>Whether enough people have time set aside for one thing: the same people throughout, in every session they work.</summary>
internal static class DedicationChecks
{
    public static List<Conflict> NotDedicated(CheckContext context, CoverRequirement requirement, int[] holders, DemandedDays days)
    {
        List<Conflict> found = [];
        Holder[] all = [.. holders.Select(person => new Holder(context.Roster, person, days.Working))];
        if (!days.Working.IsEmpty && all.Count(holder => holder.IsFree && !holder.IsUnknown) is var sure && sure < requirement.AtLeast)
        {
            if (all.Count(holder => holder.IsFree) < requirement.AtLeast)
            {
                found.Add(TooFew(requirement, all, days));
            }

            ImmutableArray<LocalDate> unknown = [.. days.Working.Where(page => Array.Exists(holders, person => !page.IsKnown(person))).Select(page => page.Day)];
            if (!unknown.IsEmpty)
            {
                found.Add(PeopleChecks.Unknown(requirement, unknown));
            }
        }

        if (!days.Uncovered.IsEmpty)
        {
            found.Add(PeopleChecks.Unknown(requirement, days.Uncovered));
        }

        return found;
    }

    // The days on which somebody has something else to do, or on which there are too few people to begin with.
    private static Conflict TooFew(CoverRequirement requirement, Holder[] all, DemandedDays days)
    {
        int wanted = Math.Max(requirement.AtLeast, all.Length);
        (AttendancePage Page, int Free)[] days_ = [.. days.Working.Select(page => (page, all.Count(holder => !holder.IsTakenOn(page)))).Where(day => day.Item2 < wanted)];
        return new Conflict(ConflictCodes.NotDedicated, Severity.Warning, requirement.Role.Value, [.. days_.Select(day => day.Page.Day)])
        {
            During = requirement.During,
            Requirement = requirement,
            Role = requirement.Role,
            Needed = requirement.AtLeast,
            Available = [.. days_.Select(day => day.Free)],
        };
    }

    private sealed class Holder
    {
        private readonly Roster _roster;
        private readonly int _person;

        public Holder(Roster roster, int person, ImmutableArray<AttendancePage> pages)
        {
            _roster = roster;
            _person = person;
            IsFree = pages.Any(page => !page.IsAllDay(person, Attendance.NotWorking)) && !pages.Any(IsTakenOn);
            IsUnknown = pages.Any(page => !page.IsKnown(person));
        }

        /// <summary>Whether they work at all and nothing but bookings is recorded.</summary>
        public bool IsFree { get; }

        public bool IsUnknown { get; }

        public bool IsTakenOn(AttendancePage page) => Sessions.All.Any(session =>
            page.Of(_person, session) == Attendance.Busy && _roster.Index.Holders[_person].IsTakenBy(page.Time(session), kind => kind != CommitmentKind.Booking));
    }
}
