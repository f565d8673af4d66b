using System.Collections.Immutable;
using MigrationDomain.Planning;
using MigrationDomain.Templates;

namespace MigrationDomain.Availability;

/// <summary>Finds conflicts by walking every quarter of an hour of every day, with nothing of the library but its calendar and its plan.</summary>
internal sealed class NaiveChecker
{
    private static readonly Duration Quarter = Duration.FromMinutes(15);

    private readonly TeamCase _team;
    private readonly MigrationPlan _plan;
    private readonly List<string> _found = [];

    private NaiveChecker(TeamCase team)
    {
        _team = team;
        _plan = team.Plan;
    }

    public static IEnumerable<string> Find(TeamCase team)
    {
        NaiveChecker checker = new(team);
        foreach (Requirement requirement in checker.InForce())
        {
            checker.CheckDemand(requirement);
        }

        checker.CheckBookings();
        checker.CheckWindow();
        return checker._found.Order(StringComparer.Ordinal);
    }

    /// <summary>What the library found, in the same words.</summary>
    public static IEnumerable<string> Words(IEnumerable<Conflict> conflicts) => conflicts
        .Select(conflict => Line(
            conflict.Code, conflict.Severity, conflict.Subject, conflict.Window?.Value, conflict.Days, conflict.Available, conflict.Overlaps.SelectMany(QuartersOf)))
        .Order(StringComparer.Ordinal);

    private IEnumerable<Requirement> InForce()
    {
        if (_team.People.IsEmpty)
        {
            return [];
        }

        HashSet<string> own = [.. _team.Requirements.Select(requirement => requirement.Role.Value)];
        return _team.Requirements.Concat(_plan.Request.Template.Requirements.Where(requirement =>
            !own.Contains(requirement.Role.Value) && _team.People.Any(person => person.Roles.Contains(requirement.Role))));
    }

    private void CheckDemand(Requirement requirement)
    {
        LocalDate[] days = [.. WorkingDays(requirement.During)];
        CoverRequirement? cover = requirement as CoverRequirement;
        Person[] holders =
        [
            .. _team.People.Where(person => cover is null
                ? person.Roles.Contains(requirement.Role)
                : (person.Roles.Contains(requirement.Role) || person.DeputyFor.Contains(requirement.Role))
                    && (cover.TrainedFor is null || person.TrainedFor is not { } skills || skills.Contains(cover.TrainedFor))),
        ];
        if (holders.Length == 0)
        {
            Add(ConflictCodes.AvailabilityUnknown, Severity.Warning, requirement.Role.Value, requirement, days);
        }
        else if (cover is not null)
        {
            CheckCover(cover, holders, days);
        }
        else
        {
            foreach (Person person in holders)
            {
                CheckPresence(requirement, person, days);
            }
        }
    }

    private void CheckPresence(Requirement requirement, Person person, LocalDate[] days)
    {
        LocalDate[] busy = [.. days.Where(day => Halves(day).Any(half => State(person, day, half) == "busy"))];
        Instant[] taken = [.. busy.SelectMany(day => Halves(day).Where(half => State(person, day, half) == "busy").SelectMany(QuartersOf)).Where(at => IsTaken(person.Id, at))];
        Add(ConflictCodes.PersonUnavailable, Severity.Blocker, person.Id, requirement, busy, overlap: taken);
        Add(ConflictCodes.PersonNotWorking, Severity.Blocker, person.Id, requirement, [.. days.Where(day => Halves(day).All(half => State(person, day, half) == "off"))]);
        Add(ConflictCodes.AvailabilityUnknown, Severity.Warning, person.Id, requirement, [.. days.Where(day => Halves(day).Any(half => IsUnknown(person, day, half)))]);
    }

    private void CheckCover(CoverRequirement cover, Person[] holders, LocalDate[] days)
    {
        int Count(LocalDate day, Interval half, params string[] states) => holders.Count(person => states.Contains(State(person, day, half)));
        LocalDate[] few = [.. days.Where(day => Halves(day).Any(half => Count(day, half, "there", "unknown") < cover.AtLeast))];
        Add(
            ConflictCodes.CoverBelowMinimum, Severity.Blocker, cover.Role.Value, cover, few,
            [.. few.Select(day => Halves(day).Min(half => Count(day, half, "there")))],
            [.. few.SelectMany(day => Halves(day).Where(half => Count(day, half, "there", "unknown") < cover.AtLeast)).SelectMany(QuartersOf)]);
        Add(
            ConflictCodes.AvailabilityUnknown, Severity.Warning, cover.Role.Value, cover,
            [.. days.Where(day => Halves(day).Any(half => Count(day, half, "there") < cover.AtLeast && holders.Any(person => IsUnknown(person, day, half))))]);
    }

    private void CheckBookings()
    {
        foreach (string id in _team.People.Select(person => person.Id).Concat(_team.Rooms.Select(room => room.Id)))
        {
            Room? room = _team.Rooms.FirstOrDefault(room => room.Id == id);
            List<Instant> clashes = [];
            List<Instant> unknown = [];
            for (Instant at = Start(_team.GoLive.PlusDays(-12)); at < Start(_team.GoLive.PlusDays(14)); at += Quarter)
            {
                Commitment[] now = [.. _team.Commitments.Where(commitment => commitment.Who == id && Contains(commitment.When, at))];
                bool isEngaged = now.Any(commitment => commitment.Kind is CommitmentKind.Training or CommitmentKind.Clinic or CommitmentKind.Meeting or CommitmentKind.Booking);
                if (room is null ? now.Length > 1 && isEngaged : now.Sum(commitment => commitment.Seats) > room.Capacity)
                {
                    clashes.Add(at);
                }

                if ((room is null ? isEngaged : now.Length > 0) && MayBeTaken(id, at))
                {
                    unknown.Add(at);
                }
            }

            if (unknown.Count > 0)
            {
                _found.Add(Line(ConflictCodes.AvailabilityUnknown, Severity.Warning, id, null, unknown.Select(at => at.InZone(Some.London).Date).Distinct(), [], unknown));
            }

            LocalDate[] days = [.. clashes.Select(at => at.InZone(Some.London).Date).Distinct()];
            if (days.Length > 0)
            {
                _found.Add(Line(
                    room is null ? ConflictCodes.DoubleBooked : ConflictCodes.RoomOverCapacity, Severity.Blocker, id, null, days, days.Where(_ => room is not null).Select(_ => room!.Capacity), clashes));
            }
        }
    }

    private void CheckWindow()
    {
        LocalDate[] window = [.. _plan[Team.Critical].Days!];
        foreach (PracticeEvent item in _team.Events)
        {
            Instant[] met = [.. window.SelectMany(QuartersOfDay).Where(at => Contains(item.When, at))];
            LocalDate[] days = [.. met.Select(at => at.InZone(Some.London).Date).Distinct()];
            AddWindow(met.Length > 0, ConflictCodes.EventInWindow, Severity.Warning, item.Name, days, met);
        }

        foreach (Blackout blackout in _team.Blackouts)
        {
            LocalDate[] met = [.. window.Where(day => blackout.Days.Start <= day && day <= blackout.Days.End)];
            AddWindow(met.Length > 0, ConflictCodes.InBlackout, blackout.Severity, blackout.Why, met, met.SelectMany(QuartersOfDay));
        }

        LocalDate[] outside = [.. window.Where(day => !_team.Allowed.Any(allowed => allowed.Days.Start <= day && day <= allowed.Days.End))];
        AddWindow(
            !_team.Allowed.IsEmpty && outside.Length > 0,
            outside.Length == window.Length ? ConflictCodes.MissesAllowedWindow : ConflictCodes.ExceedsAllowedWindow,
            Severity.Blocker, "critical-window", outside, outside.SelectMany(QuartersOfDay));
    }

    private void AddWindow(bool holds, string code, Severity severity, string subject, IEnumerable<LocalDate> days, IEnumerable<Instant> overlap)
    {
        if (holds)
        {
            _found.Add(Line(code, severity, subject, "critical-window", days.Where(Some.Calendar.IsWorkingDay), [], overlap));
        }
    }

    private void Add(
        string code, Severity severity, string subject, Requirement requirement, LocalDate[] days, IEnumerable<int>? available = null, IEnumerable<Instant>? overlap = null)
    {
        if (days.Length > 0)
        {
            _found.Add(Line(code, severity, subject, requirement.During.Value, days, available ?? [], overlap ?? []));
        }
    }

    private IEnumerable<LocalDate> WorkingDays(WindowKey window)
    {
        for (LocalDate day = _plan[window].From!.Value; day <= _plan[window].To!.Value; day = day.PlusDays(1))
        {
            if (Some.Calendar.IsWorkingDay(day))
            {
                yield return day;
            }
        }
    }

    private string State(Person person, LocalDate day, Interval half)
    {
        bool isKnown = person.KnownUntil is not { } last || day <= last;
        Session session = half.Start.InZone(Some.London).Hour < 12 ? Session.Morning : Session.Afternoon;
        return isKnown && !person.Works.Works(day.DayOfWeek, session) ? "off"
            : QuartersOf(half).Any(at => IsTaken(person.Id, at)) ? "busy"
            : isKnown && !QuartersOf(half).Any(at => MayBeTaken(person.Id, at)) ? "there" : "unknown";
    }

    private bool IsUnknown(Person person, LocalDate day, Interval half) =>
        day > person.KnownUntil || (State(person, day, half) != "off" && QuartersOf(half).Any(at => MayBeTaken(person.Id, at)));

    private bool MayBeTaken(string id, Instant at) => _team.Unknowns.Any(unknown => unknown.Who == id && Contains(unknown.When, at));

    private bool IsTaken(string id, Instant at) => _team.Commitments.Any(commitment => commitment.Who == id && Contains(commitment.When, at));

    private static bool Contains(BusyTime time, Instant at) =>
        at >= Some.London.AtLeniently(time.Start).ToInstant() && at < Some.London.AtLeniently(time.End).ToInstant();

    private static Interval[] Halves(LocalDate day) =>
    [
        new(Some.London.AtStrictly(day.At(new LocalTime(8, 0))).ToInstant(), Some.London.AtStrictly(day.At(new LocalTime(13, 0))).ToInstant()),
        new(Some.London.AtStrictly(day.At(new LocalTime(13, 0))).ToInstant(), Some.London.AtStrictly(day.At(new LocalTime(18, 30))).ToInstant()),
    ];

    private static Instant Start(LocalDate day) => Some.London.AtStartOfDay(day).ToInstant();

    private static IEnumerable<Instant> QuartersOfDay(LocalDate day) => QuartersOf(new Interval(Start(day), Start(day.PlusDays(1))));

    private static IEnumerable<Instant> QuartersOf(Interval interval)
    {
        for (Instant at = interval.Start; at < interval.End; at += Quarter)
        {
            yield return at;
        }
    }

    private static string Line(
        string code, Severity severity, string subject, string? window, IEnumerable<LocalDate> days, IEnumerable<int> available, IEnumerable<Instant> overlap) => Invariant(
        $"{code} {severity} {subject} {window} days {string.Join(",", days.Select(day => Invariant($"{day:R}")))} available {string.Join(",", available)} taken {string.Join(",", overlap.Distinct().Select(at => at.ToUnixTimeSeconds() / 900))}");
}
