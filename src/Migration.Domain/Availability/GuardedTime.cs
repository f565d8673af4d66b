using MigrationDomain.Intervals;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>For each person the time in which plans ask for them: whole parts of the plan, more than is demanded. No commitment changes it.</summary>
internal sealed class GuardedTime
{
    private readonly IntervalIndex _demanded;

    public GuardedTime(IEnumerable<MigrationPlan> plans, Roster roster)
    {
        List<SecondSpan>[] times = [.. roster.People.Select(_ => new List<SecondSpan>())];
        foreach (MigrationPlan plan in plans)
        {
            AddDemands(plan, roster, times);
        }

        int[] offsets = new int[times.Length + 1];
        for (int person = 0; person < times.Length; person++)
        {
            offsets[person + 1] = offsets[person] + times[person].Count;
        }

        SecondSpan[] all = [.. times.SelectMany(time => time)];
        _demanded = IntervalIndex.Build(offsets, [.. all.Select(time => time.Start)], [.. all.Select(time => time.End)]);
    }

    /// <summary>Whether nothing can come of a booking: the time matters to no plan, and nothing else of the holder is in it.</summary>
    public bool IsFree(Roster roster, string who, BusyTime when, int seats) =>
        roster.Index.TryNumber(who, out int holder)
        && roster.Clock.Find(when) is { } time
        && !roster.Index.Holders[holder].IsBusy(time)
        && !roster.Index.Holders[holder].IsUnknown(time)
        && (holder < roster.People.Length
            ? !_demanded.Any(holder, time.Start, time.End)
            : seats <= roster.Rooms[holder - roster.People.Length].Capacity);

    private static void AddDemands(MigrationPlan plan, Roster roster, List<SecondSpan>[] times)
    {
        foreach (RoleRequirement requirement in roster.DemandsInForce(plan.Request.Template))
        {
            if (CheckContext.PlanDaysOf(plan, requirement.During) is not { } days)
            {
                continue;
            }

            // After the horizon nothing may be booked; and training asks for a trainer, whoever is trained.
            SecondSpan span = requirement is RotaHorizonRequirement ? roster.Clock.Of(new DateInterval(days.Start, LocalDate.Max(days.End, LastDay(plan)))) : roster.Clock.Of(days);
            for (int person = 0; person < times.Length; person++)
            {
                if (requirement is TrainerRequirement || roster.People[person].Covers(requirement.Role, trainedFor: null))
                {
                    times[person].Add(span);
                }
            }
        }

        foreach (RoomRequirement requirement in roster.RoomsInForce(plan.Request.Template).Where(requirement => requirement.IsForTraining))
        {
            if (CheckContext.PlanDaysOf(plan, requirement.During) is { } days)
            {
                Array.ForEach(times, time => time.Add(roster.Clock.Of(days)));
            }
        }
    }

    private static LocalDate LastDay(MigrationPlan plan) => plan.Milestones.Max(milestone => milestone.Date) ?? plan.Request.RootDate;
}
