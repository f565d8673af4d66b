using MigrationDomain.Planning;
using MigrationDomain.Templates;
using static MigrationDomain.Availability.NaiveLines;
using static MigrationDomain.Availability.Quarters;

namespace MigrationDomain.Availability;

/// <summary>What is asked of people, walked quarter by quarter.</summary>
internal sealed class NaiveDemands(TeamCase team, List<string> found)
{
    private readonly NaiveTeam _people = new(team);

    public void Check()
    {
        foreach (RoleRequirement requirement in InForce())
        {
            CheckDemand(requirement);
        }
    }

    private IEnumerable<RoleRequirement> InForce() => team.People.IsEmpty
        ? []
        : team.Requirements.OfType<RoleRequirement>().Concat(_people.Plan.Request.Template.Requirements.OfType<RoleRequirement>().Where(requirement =>
            team.People.Any(person => person.Roles.Contains(requirement.Role))
            && !team.Requirements.OfType<RoleRequirement>().Any(own => own.Role == requirement.Role && Kind(own) == Kind(requirement))));

    // Who is there and how many are one matter; every other kind of demand is one of its own.
    private static string Kind(RoleRequirement requirement) => requirement is PresenceRequirement or CoverRequirement ? "staff" : requirement.GetType().Name;

    private void CheckDemand(RoleRequirement requirement)
    {
        LocalDate[] days = [.. _people.WorkingDays(requirement.During)];
        CoverRequirement? cover = requirement as CoverRequirement;
        Person[] holders =
        [
            .. team.People.Where(person => cover is null
                ? person.Roles.Contains(requirement.Role)
                : (person.Roles.Contains(requirement.Role) || person.DeputyFor.Contains(requirement.Role))
                    && (cover.TrainedFor is null || person.TrainedFor is not { } skills || skills.Contains(cover.TrainedFor))),
        ];
        if (holders.Length == 0)
        {
            found.Add(ConflictCodes.AvailabilityUnknown, Severity.Warning, requirement.Role.Value, requirement, days);
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

    private void CheckPresence(RoleRequirement requirement, Person person, LocalDate[] days)
    {
        LocalDate[] busy = [.. days.Where(day => Halves(day).Any(half => _people.State(person, day, half) == "busy"))];
        Instant[] taken = [.. busy.SelectMany(day => Halves(day).Where(half => _people.State(person, day, half) == "busy").SelectMany(QuartersOf)).Where(at => _people.IsTaken(person.Id, at))];
        found.Add(ConflictCodes.PersonUnavailable, Weight(requirement), person.Id, requirement, busy, overlap: taken);
        found.Add(ConflictCodes.PersonNotWorking, Weight(requirement), person.Id, requirement, [.. days.Where(day => Halves(day).All(half => _people.State(person, day, half) == "off"))]);
        found.Add(ConflictCodes.AvailabilityUnknown, Severity.Warning, person.Id, requirement, [.. days.Where(day => Halves(day).Any(half => _people.IsUnknown(person, day, half)))]);
    }

    private void CheckCover(CoverRequirement cover, Person[] holders, LocalDate[] days)
    {
        int Count(LocalDate day, Interval half, params string[] states) => holders.Count(person => states.Contains(_people.State(person, day, half)));
        LocalDate[] few = [.. days.Where(day => Halves(day).Any(half => Count(day, half, "there", "unknown") < cover.AtLeast))];
        found.Add(
            ConflictCodes.CoverBelowMinimum, Weight(cover), cover.Role.Value, cover, few,
            [.. few.Select(day => Halves(day).Min(half => Count(day, half, "there")))],
            [.. few.SelectMany(day => Halves(day).Where(half => Count(day, half, "there", "unknown") < cover.AtLeast)).SelectMany(QuartersOf)]);
        found.Add(
            ConflictCodes.AvailabilityUnknown, Severity.Warning, cover.Role.Value, cover,
            [.. days.Where(day => Halves(day).Any(half => Count(day, half, "there") < cover.AtLeast && holders.Any(person => _people.IsUnknown(person, day, half))))]);
    }

    private void CheckDedication(CoverRequirement requirement, Person[] holders, LocalDate[] days)
    {
        bool Works(Person person) => days.Any(day => Halves(day).Any(half => _people.State(person, day, half) != "off"));
        bool Disturbed(Person person, LocalDate day) => Halves(day).Any(half =>
            _people.State(person, day, half) != "off" && QuartersOf(half).Any(at => _people.IsTaken(person.Id, at, kind => kind != CommitmentKind.Booking)));
        bool Hidden(Person person, LocalDate day) => Halves(day).Any(half => _people.IsUnknown(person, day, half));
        Person[] perhaps = [.. holders.Where(person => Works(person) && !days.Any(day => Disturbed(person, day)))];
        if (perhaps.Length < requirement.AtLeast)
        {
            LocalDate[] few = [.. days.Where(day => holders.Count(person => !Disturbed(person, day)) < Math.Max(requirement.AtLeast, holders.Length))];
            found.Add(Line(
                ConflictCodes.NotDedicated, Severity.Warning, requirement.Role.Value, requirement.During.Value, few, few.Select(day => holders.Count(person => !Disturbed(person, day))), []));
        }

        if (perhaps.Count(person => !days.Any(day => Hidden(person, day))) < requirement.AtLeast)
        {
            found.Add(ConflictCodes.AvailabilityUnknown, Severity.Warning, requirement.Role.Value, requirement, [.. days.Where(day => holders.Any(person => Hidden(person, day)))]);
        }
    }

    private void CheckTrainers(RoleRequirement requirement, Person[] holders, LocalDate[] days)
    {
        bool Teaches(Person person, LocalDate day, Interval half) => _people.State(person, day, half) != "off"
            && !QuartersOf(half).Any(at => _people.IsTaken(person.Id, at, kind => kind is not (CommitmentKind.Training or CommitmentKind.Booking)));
        bool Taught(Interval half) => QuartersOf(half).Any(at => team.People.Any(person =>
            !person.Roles.Contains(requirement.Role) && _people.IsTaken(person.Id, at, kind => kind == CommitmentKind.Training)));
        bool Bare(LocalDate day, Interval half) => Taught(half) && !holders.Any(person => Teaches(person, day, half) && !_people.IsUnknown(person, day, half));
        bool Missing(LocalDate day, Interval half) => Taught(half) && !holders.Any(person => Teaches(person, day, half));
        LocalDate[] missing = [.. days.Where(day => Halves(day).Any(half => Missing(day, half)))];
        found.Add(
            ConflictCodes.TrainerMissing, Severity.Warning, requirement.Role.Value, requirement, missing,
            overlap: missing.SelectMany(day => Halves(day).Where(half => Missing(day, half))).SelectMany(QuartersOf));
        found.Add(
            ConflictCodes.AvailabilityUnknown, Severity.Warning, requirement.Role.Value, requirement,
            [.. days.Where(day => Halves(day).Any(half => Bare(day, half) && holders.Any(person => _people.IsUnknown(person, day, half))))]);
    }

    private void CheckBreathers(RoleRequirement requirement, Person[] holders, LocalDate[] days)
    {
        foreach (Person person in holders)
        {
            Interval[] Worked(LocalDate day) => [.. Halves(day).Where(half => _people.State(person, day, half) != "off")];
            LocalDate[] full =
            [
                .. days.Where(day => Worked(day).Length > 0 && Worked(day).SelectMany(QuartersOf).All(at => _people.IsTaken(person.Id, at, kind => kind == CommitmentKind.Clinic))),
            ];
            found.Add(ConflictCodes.BreatherMissing, Severity.Warning, person.Id, requirement, full, overlap: full.SelectMany(Worked).SelectMany(QuartersOf));
        }
    }

    private void CheckRotas(RoleRequirement requirement, Person[] holders)
    {
        LocalDate horizon = _people.Plan[requirement.During.Milestone!].Date!.Value;
        LocalDate[] beyond =
        [
            .. Enumerable.Range(1, 30).Select(horizon.PlusDays)
                .Where(day => QuartersOfDay(day).Any(at => holders.Any(person => _people.IsTaken(person.Id, at, kind => kind == CommitmentKind.Clinic)))),
        ];
        if (beyond.Length > 0)
        {
            found.Add(Line(ConflictCodes.BeyondRotaHorizon, Severity.Warning, requirement.Role.Value, requirement.During.Value, beyond.Where(Some.Calendar.IsWorkingDay), [], []));
        }
    }
}
