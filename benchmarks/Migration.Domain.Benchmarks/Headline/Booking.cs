using MigrationDomain.Availability;
using MigrationDomain.Benchmarks.Workloads;
using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.Benchmarks.Headline;

/// <summary>May this hour be booked? Asked for every free evening of every person for a year: hours that touch neither a plan nor a diary.</summary>
internal sealed class Booking : SceneJob
{
    private readonly MigrationPlan _plan = MigrationPlanner.Plan(PracticeScene.Request);
    private readonly Roster _roster;
    private readonly BookingGuard _guard;
    private readonly (string Who, BusyTime When)[] _questions;
    private int _allowed;

    public Booking()
        : base(TeamWorkload.Practice())
    {
        _roster = PracticeScene.Roster(Work, 0);
        _guard = new BookingGuard([_plan], _roster);
        _questions =
        [
            .. Enumerable.Range(0, 365)
                .SelectMany(day => Enumerable.Range(0, Work.People), (day, person) =>
                    (PracticeScene.Id(person), BusyTime.Between(Hour(day, 20), Hour(day, 21))))
                .Where(question => IsQuiet(question.Item1, question.Item2)),
        ];
    }

    public override string Name => "booking";

    public override string Unit => "question";

    public override long Items => _questions.Length;

    public override IEnumerable<Baseline> Baselines =>
        [new("check with and without", () => Twice(100), () => Twice(100) == 100 && _allowed == _questions.Length, 100.0 / _questions.Length)];

    public override void Run() => _allowed = _questions.Count(question => _guard.MayBook(question.Who, CommitmentKind.Leave, question.When).Decision == BookingDecision.Allowed);

    private bool IsQuiet(string who, BusyTime when)
    {
        DateInterval window = _plan[_plan.Request.Template.CriticalWindow!].Days!;
        return !window.Contains(when.Start.Date)
            && !_roster.Commitments.Any(commitment => commitment.Who == who && commitment.When.Start < when.End && when.Start < commitment.When.End);
    }

    private int Twice(int questions) => _questions.Take(questions).Count(question =>
        AvailabilityChecker.FindConflicts(_plan, _roster.With(new Commitment(question.Who, CommitmentKind.Leave, question.When))).Length
        <= AvailabilityChecker.FindConflicts(_plan, _roster).Length);

    private static LocalDateTime Hour(int day, int hour) => PracticeScene.From.PlusDays(day).AtMidnight().PlusHours(hour);
}
