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
        foreach (RoleRequirement requirement in checker.InForce())
        {
            checker.CheckDemand(requirement);
        }

        checker.CheckBookings();
        checker.CheckWindow();
        checker.CheckRooms();
        return checker._found.Order(StringComparer.Ordinal);
    }

    /// <summary>What the library found, in the same words.</summary>
    public static IEnumerable<string> Words(IEnumerable<Conflict> conflicts) => conflicts
        .Select(conflict => Line(
            conflict.Code, conflict.Severity, conflict.Subject, conflict.During?.Value, conflict.Days, conflict.Available, conflict.Overlaps.SelectMany(QuartersOf)))
        .Order(StringComparer.Ordinal);

    private IEnumerable<RoleRequirement> InForce() => _team.People.IsEmpty
        ? []
        : _team.Requirements.OfType<RoleRequirement>().Concat(_plan.Request.Template.Requirements.OfType<RoleRequirement>().Where(requirement =>
            _team.People.Any(person => person.Roles.Contains(requirement.Role))
            && !_team.Requirements.OfType<RoleRequirement>().Any(own => own.Role == requirement.Role && Kind(own) == Kind(requirement))));

    // Who is there and how many are one matter; every other kind of demand is one of its own.
    private static string Kind(RoleRequirement requirement) => requirement is PresenceRequirement or CoverRequirement ? "staff" : requirement.GetType().Name;

    private void CheckDemand(RoleRequirement requirement)
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
            return;
        }

        switch (requirement)
        {
            case CoverRequirement { IsDedicated: true } dedicated:
                CheckDedication(dedicated, holders, days);
                break;
            case CoverRequirement number:
                CheckCover(number, holders, days);
                break;
            case TrainerRequirement:
                CheckTrainers(requirement, holders, days);
                break;
            case BreatherRequirement:
                CheckBreathers(requirement, holders, days);
                break;
            case RotaHorizonRequirement:
                CheckRotas(requirement, holders);
                break;
            default:
                foreach (Person person in holders)
                {
                    CheckPresence(requirement, person, days);
                }

                break;
        }
    }

    private static Severity Weight(Requirement requirement) => requirement.IsAdvised ? Severity.Warning : Severity.Blocker;

    private void CheckDedication(CoverRequirement requirement, Person[] holders, LocalDate[] days)
    {
        bool Works(Person person) => days.Any(day => Halves(day).Any(half => State(person, day, half) != "off"));
        bool Disturbed(Person person, LocalDate day) => Halves(day).Any(half =>
            State(person, day, half) != "off" && QuartersOf(half).Any(at => IsTaken(person.Id, at, kind => kind != CommitmentKind.Booking)));
        bool Hidden(Person person, LocalDate day) => Halves(day).Any(half => IsUnknown(person, day, half));
        Person[] perhaps = [.. holders.Where(person => Works(person) && !days.Any(day => Disturbed(person, day)))];
        if (perhaps.Length < requirement.AtLeast)
        {
            LocalDate[] few = [.. days.Where(day => holders.Count(person => !Disturbed(person, day)) < Math.Max(requirement.AtLeast, holders.Length))];
            _found.Add(Line(
                ConflictCodes.NotDedicated, Severity.Warning, requirement.Role.Value, requirement.During.Value, few, few.Select(day => holders.Count(person => !Disturbed(person, day))), []));
        }

        if (perhaps.Count(person => !days.Any(day => Hidden(person, day))) < requirement.AtLeast)
        {
            Add(ConflictCodes.AvailabilityUnknown, Severity.Warning, requirement.Role.Value, requirement, [.. days.Where(day => holders.Any(person => Hidden(person, day)))]);
        }
    }

    private void CheckTrainers(RoleRequirement requirement, Person[] holders, LocalDate[] days)
    {
        bool Teaches(Person person, LocalDate day, Interval half) => State(person, day, half) != "off"
            && !QuartersOf(half).Any(at => IsTaken(person.Id, at, kind => kind is not (CommitmentKind.Training or CommitmentKind.Booking)));
        bool Taught(Interval half) => QuartersOf(half).Any(at => _team.People.Any(person =>
            !person.Roles.Contains(requirement.Role) && IsTaken(person.Id, at, kind => kind == CommitmentKind.Training)));
        bool Bare(LocalDate day, Interval half) => Taught(half) && !holders.Any(person => Teaches(person, day, half) && !IsUnknown(person, day, half));
        bool Missing(LocalDate day, Interval half) => Taught(half) && !holders.Any(person => Teaches(person, day, half));
        LocalDate[] missing = [.. days.Where(day => Halves(day).Any(half => Missing(day, half)))];
        Add(
            ConflictCodes.TrainerMissing, Severity.Warning, requirement.Role.Value, requirement, missing,
            overlap: missing.SelectMany(day => Halves(day).Where(half => Missing(day, half))).SelectMany(QuartersOf));
        Add(
            ConflictCodes.AvailabilityUnknown, Severity.Warning, requirement.Role.Value, requirement,
            [.. days.Where(day => Halves(day).Any(half => Bare(day, half) && holders.Any(person => IsUnknown(person, day, half))))]);
    }

    private void CheckBreathers(RoleRequirement requirement, Person[] holders, LocalDate[] days)
    {
        foreach (Person person in holders)
        {
            Interval[] Worked(LocalDate day) => [.. Halves(day).Where(half => State(person, day, half) != "off")];
            LocalDate[] full =
            [
                .. days.Where(day => Worked(day).Length > 0 && Worked(day).SelectMany(QuartersOf).All(at => IsTaken(person.Id, at, kind => kind == CommitmentKind.Clinic))),
            ];
            Add(ConflictCodes.BreatherMissing, Severity.Warning, person.Id, requirement, full, overlap: full.SelectMany(Worked).SelectMany(QuartersOf));
        }
    }

    private void CheckRotas(RoleRequirement requirement, Person[] holders)
    {
        LocalDate horizon = _plan[requirement.During.Milestone!].Date!.Value;
        LocalDate[] beyond =
        [
            .. Enumerable.Range(1, 30).Select(horizon.PlusDays)
                .Where(day => QuartersOfDay(day).Any(at => holders.Any(person => IsTaken(person.Id, at, kind => kind == CommitmentKind.Clinic)))),
        ];
        if (beyond.Length > 0)
        {
            _found.Add(Line(ConflictCodes.BeyondRotaHorizon, Severity.Warning, requirement.Role.Value, requirement.During.Value, beyond.Where(Some.Calendar.IsWorkingDay), [], []));
        }
    }

    private void CheckRooms()
    {
        if (!_team.Commitments.Any(commitment => _team.Rooms.Any(room => room.Id == commitment.Who)))
        {
            return;
        }

        RoomRequirement[] own = [.. _team.Requirements.OfType<RoomRequirement>()];
        foreach (RoomRequirement requirement in own.Concat(_plan.Request.Template.Requirements.OfType<RoomRequirement>().Where(stock => own.All(one => one.During != stock.During))))
        {
            bool IsTrained(LocalDate day) => Halves(day).SelectMany(QuartersOf).Any(at => _team.People.Any(person => IsTaken(person.Id, at, kind => kind == CommitmentKind.Training)));
            bool IsBooked(LocalDate day) => Halves(day).SelectMany(QuartersOf).Any(at => _team.Rooms.Any(room => room.Capacity >= requirement.Seats && IsTaken(room.Id, at)));
            Add(
                ConflictCodes.RoomNotBooked, Severity.Note, requirement.During.Value, requirement,
                [.. WorkingDays(requirement.During).Where(day => (!requirement.IsForTraining || IsTrained(day)) && !IsBooked(day))]);
        }
    }

    private void CheckPresence(RoleRequirement requirement, Person person, LocalDate[] days)
    {
        LocalDate[] busy = [.. days.Where(day => Halves(day).Any(half => State(person, day, half) == "busy"))];
        Instant[] taken = [.. busy.SelectMany(day => Halves(day).Where(half => State(person, day, half) == "busy").SelectMany(QuartersOf)).Where(at => IsTaken(person.Id, at))];
        Add(ConflictCodes.PersonUnavailable, Weight(requirement), person.Id, requirement, busy, overlap: taken);
        Add(ConflictCodes.PersonNotWorking, Weight(requirement), person.Id, requirement, [.. days.Where(day => Halves(day).All(half => State(person, day, half) == "off"))]);
        Add(ConflictCodes.AvailabilityUnknown, Severity.Warning, person.Id, requirement, [.. days.Where(day => Halves(day).Any(half => IsUnknown(person, day, half)))]);
    }

    private void CheckCover(CoverRequirement cover, Person[] holders, LocalDate[] days)
    {
        int Count(LocalDate day, Interval half, params string[] states) => holders.Count(person => states.Contains(State(person, day, half)));
        LocalDate[] few = [.. days.Where(day => Halves(day).Any(half => Count(day, half, "there", "unknown") < cover.AtLeast))];
        Add(
            ConflictCodes.CoverBelowMinimum, Weight(cover), cover.Role.Value, cover, few,
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

    private IEnumerable<LocalDate> WorkingDays(PlanSpan span)
    {
        LocalDate from = (span.Window is { } window ? _plan[window].From : span.Phase is { } phase ? _plan[phase].From : _plan[span.Milestone!].Date)!.Value;
        LocalDate to = (span.Window is { } same ? _plan[same].To : span.Phase is { } part ? _plan[part].To : from)!.Value;
        for (LocalDate day = from; day <= to; day = day.PlusDays(1))
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

    private bool IsTaken(string id, Instant at, Func<CommitmentKind, bool>? isSuch = null) =>
        _team.Commitments.Any(commitment => commitment.Who == id && Contains(commitment.When, at) && (isSuch is null || isSuch(commitment.Kind)));

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
