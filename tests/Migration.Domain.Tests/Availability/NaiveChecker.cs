using MigrationDomain.Planning;
using MigrationDomain.Templates;
using static MigrationDomain.Availability.NaiveLines;
using static MigrationDomain.Availability.Quarters;

namespace MigrationDomain.Availability;

/// <summary>Finds conflicts by walking every quarter of an hour of every day, with nothing of the library but its calendar and its plan.</summary>
internal sealed class NaiveChecker(TeamCase team, List<string> found)
{
    private readonly NaiveTeam _people = new(team);

    public static IEnumerable<string> Find(TeamCase team)
    {
        List<string> found = [];
        NaiveChecker checker = new(team, found);
        new NaiveDemands(team, found).Check();
        checker.CheckBookings();
        checker.CheckWindow();
        checker.CheckRooms();
        return found.Order(StringComparer.Ordinal);
    }

    private void CheckBookings()
    {
        foreach (string id in team.People.Select(person => person.Id).Concat(team.Rooms.Select(room => room.Id)))
        {
            Room? room = team.Rooms.FirstOrDefault(room => room.Id == id);
            List<Instant> clashes = [];
            List<Instant> unknown = [];
            for (Instant at = Start(team.GoLive.PlusDays(-12)); at < Start(team.GoLive.PlusDays(14)); at += Quarter)
            {
                Commitment[] now = [.. team.Commitments.Where(commitment => commitment.Who == id && Contains(commitment.When, at))];
                bool isEngaged = now.Any(commitment => commitment.Kind is CommitmentKind.Training or CommitmentKind.Clinic or CommitmentKind.Meeting or CommitmentKind.Booking);
                if (room is null ? now.Length > 1 && isEngaged : now.Sum(commitment => commitment.Seats) > room.Capacity)
                {
                    clashes.Add(at);
                }

                if ((room is null ? isEngaged : now.Length > 0) && _people.MayBeTaken(id, at))
                {
                    unknown.Add(at);
                }
            }

            if (unknown.Count > 0)
            {
                found.Add(Line(ConflictCodes.AvailabilityUnknown, Severity.Warning, id, null, unknown.Select(at => at.InZone(Some.London).Date).Distinct(), [], unknown));
            }

            LocalDate[] days = [.. clashes.Select(at => at.InZone(Some.London).Date).Distinct()];
            if (days.Length > 0)
            {
                found.Add(Line(
                    room is null ? ConflictCodes.DoubleBooked : ConflictCodes.RoomOverCapacity, Severity.Blocker, id, null, days, days.Where(_ => room is not null).Select(_ => room!.Capacity), clashes));
            }
        }
    }

    private void CheckWindow()
    {
        LocalDate[] window = [.. _people.Plan[Team.Critical].Days!];
        foreach (PracticeEvent item in team.Events)
        {
            Instant[] met = [.. window.SelectMany(QuartersOfDay).Where(at => Contains(item.When, at))];
            LocalDate[] days = [.. met.Select(at => at.InZone(Some.London).Date).Distinct()];
            AddWindow(met.Length > 0, ConflictCodes.EventInWindow, Severity.Warning, item.Name, days, met);
        }

        foreach (Blackout blackout in team.Blackouts)
        {
            LocalDate[] met = [.. window.Where(day => blackout.Days.Start <= day && day <= blackout.Days.End)];
            AddWindow(met.Length > 0, ConflictCodes.InBlackout, blackout.Severity, blackout.Why, met, met.SelectMany(QuartersOfDay));
        }

        LocalDate[] outside = [.. window.Where(day => !team.Allowed.Any(allowed => allowed.Days.Start <= day && day <= allowed.Days.End))];
        AddWindow(
            !team.Allowed.IsEmpty && outside.Length > 0,
            outside.Length == window.Length ? ConflictCodes.MissesAllowedWindow : ConflictCodes.ExceedsAllowedWindow,
            Severity.Blocker, "critical-window", outside, outside.SelectMany(QuartersOfDay));
    }

    private void AddWindow(bool holds, string code, Severity severity, string subject, IEnumerable<LocalDate> days, IEnumerable<Instant> overlap)
    {
        if (holds)
        {
            found.Add(Line(code, severity, subject, "critical-window", days.Where(Some.Calendar.IsWorkingDay), [], overlap));
        }
    }

    private void CheckRooms()
    {
        if (!team.Commitments.Any(commitment => team.Rooms.Any(room => room.Id == commitment.Who)))
        {
            return;
        }

        RoomRequirement[] own = [.. team.Requirements.OfType<RoomRequirement>()];
        foreach (RoomRequirement requirement in own.Concat(_people.Plan.Request.Template.Requirements.OfType<RoomRequirement>().Where(stock => own.All(one => one.During != stock.During))))
        {
            bool IsTrained(LocalDate day) => Halves(day).SelectMany(QuartersOf).Any(at => team.People.Any(person => _people.IsTaken(person.Id, at, kind => kind == CommitmentKind.Training)));
            bool IsBooked(LocalDate day) => Halves(day).SelectMany(QuartersOf).Any(at => team.Rooms.Any(room => room.Capacity >= requirement.Seats && _people.IsTaken(room.Id, at)));
            found.Add(
                ConflictCodes.RoomNotBooked, Severity.Note, requirement.During.Value, requirement,
                [.. _people.WorkingDays(requirement.During).Where(day => (!requirement.IsForTraining || IsTrained(day)) && !IsBooked(day))]);
        }
    }
}
