using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.GoLive;

/// <summary>Finds the dates that could work. Each is judged on its whole plan and everything that would clash with it, not on the day alone.</summary>
public static class GoLiveFinder
{
    private const int MostYears = 3;

    /// <summary>Judges every working day of a range as the root date, everything else in the request unchanged.</summary>
    /// <param name="request">The request; its root date is not looked at.</param>
    /// <param name="roster">Who and what there is.</param>
    /// <param name="from">The first day to judge.</param>
    /// <param name="to">The last day to judge, included; at most three years after <paramref name="from"/>.</param>
    /// <param name="options">What to prefer.</param>
    /// <returns>Ranked candidates, and rejected dates with every reason.</returns>
    /// <exception cref="ArgumentException">The range ends before it starts or is longer than three years.</exception>
    /// <exception cref="MigrationDomain.Rules.UnsoundInputException">The request contradicts itself: every fault is in it.</exception>
    public static GoLiveSearch Search(PlanRequest request, Roster roster, LocalDate from, LocalDate to, GoLiveOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(roster);
        CheckRange(from, to);
        GoLiveOptions preferences = options ?? new GoLiveOptions();
        DateInterval range = new(from, to);
        ImmutableArray<LocalDate> days = DaysToJudge(request, range, preferences);
        AttendanceBook book = new(roster);
        List<JudgedDate> judged = [];
        MigrationPlanner.ThrowIfUnsound(request with { RootDate = from });
        foreach (LocalDate day in days)
        {
            MigrationPlan dates = MigrationPlanner.Dates(request with { RootDate = day });
            judged.Add(new JudgedDate(dates, AvailabilityChecker.FindIn(dates, book, preferences.Policy)));
            preferences.Progress?.Invoke(judged.Count, days.Length);
        }

        JudgedDate[] free = [.. judged.Where(date => !date.IsBlocked)];
        return new GoLiveSearch(
            range,
            free.Length == 0 ? null : free[0].Day,
            Rank(free, preferences),
            [.. judged.Where(date => date.IsBlocked).Select(date => new GoLiveRejection(date, roster, preferences.Policy))],
            request.Calendar.Covers(to) ? null : LocalDate.Max(from, request.Calendar.Coverage.End.PlusDays(1)));
    }

    private static void CheckRange(LocalDate from, LocalDate to)
    {
        if (to < from)
        {
            throw new ArgumentException(Invariant($"The range ends on {to:R}, before it starts on {from:R}; swap the two."), nameof(to));
        }

        if (to > from.PlusYears(MostYears))
        {
            throw new ArgumentException(
                Invariant($"The range from {from:R} to {to:R} is longer than {MostYears} years; end it by {from.PlusYears(MostYears):R}."), nameof(to));
        }
    }

    private static ImmutableArray<LocalDate> DaysToJudge(PlanRequest request, DateInterval range, GoLiveOptions options)
    {
        if (request.Calendar.Coverage.Intersection(range) is not { } known)
        {
            return [];
        }

        ImmutableArray<LocalDate> working = request.Calendar.WorkingDaysIn(known);
        return options.Only.IsEmpty ? working : [.. working.Where(day => options.Only.Contains(day))];
    }

    private static ImmutableArray<GoLiveCandidate> Rank(JudgedDate[] free, GoLiveOptions options) =>
    [
        .. free
            .Select(date => (Date: date, Score: GoLiveScore.Of(date.Day, date.Count(Severity.Warning), options)))
            .OrderBy(scored => scored.Score)
            .Select((scored, place) => new GoLiveCandidate(scored.Date, scored.Score, place + 1))
            .Take(options.Most ?? int.MaxValue),
    ];
}
