using MigrationDomain.Intervals;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>For each person the time in which plans ask for them: the sessions of the days demanded, rather more than less. No commitment changes it.</summary>
internal sealed class GuardedTime
{
    private readonly IntervalIndex _demanded;
    private readonly IntervalIndex _trained;
    private readonly IntervalIndex _clinics;

    public GuardedTime(IEnumerable<MigrationPlan> plans, Roster roster)
    {
        GuardedSpans demanded = new(roster.People.Length);
        GuardedSpans trained = new(roster.People.Length);
        GuardedSpans clinics = new(roster.People.Length);
        foreach (MigrationPlan plan in plans)
        {
            foreach (RoleRequirement requirement in roster.DemandsInForce(plan.Request.Template))
            {
                Func<int, bool> isAsked = person => roster.People[person].Covers(requirement.Role, trainedFor: null);
                if (requirement is RotaHorizonRequirement)
                {
                    clinics.Add(After(plan, roster, requirement.During), isAsked);
                    continue;
                }

                SecondSpan[] sessions = SessionsOf(plan, roster, requirement.During);
                demanded.Add(sessions, isAsked);
                if (requirement is TrainerRequirement)
                {
                    trained.Add(sessions, _ => true);
                }
            }

            foreach (RoomRequirement requirement in roster.RoomsInForce(plan.Request.Template).Where(requirement => requirement.IsForTraining))
            {
                trained.Add(SessionsOf(plan, roster, requirement.During), _ => true);
            }
        }

        _demanded = demanded.ToIndex();
        _trained = trained.ToIndex();
        _clinics = clinics.ToIndex();
    }

    /// <summary>Whether nothing can come of a booking: the time matters to no plan, and nothing else of the holder is in it.</summary>
    public bool IsFree(Roster roster, string who, CommitmentKind kind, BusyTime when, int seats) =>
        roster.Index.TryNumber(who, out int holder)
        && roster.Clock.Find(when) is { } time
        && !roster.Index.Holders[holder].IsBusy(time)
        && !roster.Index.Holders[holder].IsUnknown(time)
        && (holder < roster.People.Length
            ? !IsGuarded(holder, kind, time)
            : seats <= roster.Rooms[holder - roster.People.Length].Capacity);

    // Training asks for a trainer and a room, whoever is trained; of clinics none may be booked after the horizon.
    private bool IsGuarded(int person, CommitmentKind kind, SecondSpan time) =>
        _demanded.Any(person, time.Start, time.End)
        || (kind == CommitmentKind.Training && _trained.Any(person, time.Start, time.End))
        || (kind == CommitmentKind.Clinic && _clinics.Any(person, time.Start, time.End));

    private static SecondSpan[] SessionsOf(MigrationPlan plan, Roster roster, PlanSpan during) => CheckContext.PlanDaysOf(plan, during) is { } days
        ?
        [
            .. from day in days
               where !plan.Request.Calendar.Covers(day) || plan.Request.Calendar.IsWorkingDay(day)
               from session in Sessions.All
               select roster.Clock.Of(BusyTime.On(day, session)),
        ]
        : [];

    private static SecondSpan[] After(MigrationPlan plan, Roster roster, PlanSpan during) => CheckContext.PlanDaysOf(plan, during) is { } days
        ? [roster.Clock.Of(new DateInterval(days.Start, LocalDate.Max(days.End, LastDay(plan))))]
        : [];

    private static LocalDate LastDay(MigrationPlan plan) => plan.Milestones.Max(milestone => milestone.Date) ?? plan.Request.RootDate;
}
