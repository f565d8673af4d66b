using MigrationDomain.Planning;
using MigrationDomain.Templates;
using static MigrationDomain.Availability.Quarters;

namespace MigrationDomain.Availability;

/// <summary>Where everybody stands in a quarter of an hour, read off the lists.</summary>
internal sealed class NaiveTeam(TeamCase team)
{
    public MigrationPlan Plan { get; } = team.Plan;

    public IEnumerable<LocalDate> WorkingDays(PlanSpan span)
    {
        LocalDate from = (span.Window is { } window ? Plan[window].From : span.Phase is { } phase ? Plan[phase].From : Plan[span.Milestone!].Date)!.Value;
        LocalDate to = (span.Window is { } same ? Plan[same].To : span.Phase is { } part ? Plan[part].To : from)!.Value;
        for (LocalDate day = from; day <= to; day = day.PlusDays(1))
        {
            if (Some.Calendar.IsWorkingDay(day))
            {
                yield return day;
            }
        }
    }

    public string State(Person person, LocalDate day, Interval half)
    {
        bool isKnown = person.KnownUntil is not { } last || day <= last;
        Session session = half.Start.InZone(Some.London).Hour < 12 ? Session.Morning : Session.Afternoon;
        return isKnown && !person.Works.Works(day.DayOfWeek, session) ? "off"
            : QuartersOf(half).Any(at => IsTaken(person.Id, at)) ? "busy"
            : isKnown && !QuartersOf(half).Any(at => MayBeTaken(person.Id, at)) ? "there" : "unknown";
    }

    public bool IsUnknown(Person person, LocalDate day, Interval half) =>
        day > person.KnownUntil || (State(person, day, half) != "off" && QuartersOf(half).Any(at => MayBeTaken(person.Id, at)));

    public bool MayBeTaken(string id, Instant at) => team.Unknowns.Any(unknown => unknown.Who == id && Contains(unknown.When, at));

    public bool IsTaken(string id, Instant at, Func<CommitmentKind, bool>? isSuch = null) =>
        team.Commitments.Any(commitment => commitment.Who == id && Contains(commitment.When, at) && (isSuch is null || isSuch(commitment.Kind)));
}
