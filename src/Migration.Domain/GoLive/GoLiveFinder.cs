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
    /// <param name="request">The request; its root date, and a pin of the root, are not looked at.</param>
    /// <param name="roster">Who and what there is.</param>
    /// <param name="from">The first day to judge.</param>
    /// <param name="to">The last day to judge, included; at most three years after <paramref name="from"/>.</param>
    /// <param name="options">What to prefer.</param>
    /// <returns>Ranked candidates, and rejected dates with every reason.</returns>
    /// <exception cref="ArgumentException">
    /// The range ends before it starts or is longer than three years, the options ask for no candidate at all, or for a date outside the range.
    /// </exception>
    /// <exception cref="MigrationDomain.Rules.UnsoundInputException">The request contradicts itself: every fault is in it.</exception>
    public static GoLiveSearch Search(PlanRequest request, Roster roster, LocalDate from, LocalDate to, GoLiveOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(roster);
        CheckRange(from, to);
        GoLiveOptions preferences = options ?? new GoLiveOptions();
        DateInterval range = new(from, to);
        CheckOptions(preferences, range);
        PlanRequest searched = request with { RootDate = from, Pins = [.. request.Pins.Where(pin => pin.Milestone != request.Template.Root)] };
        RequestChecks.ThrowIfUnsound(searched);
        RequestChecks.ThrowIfUnsound(searched with { RootDate = to });
        JudgedDate[] judged = Judge(new SearchTerms(new RulesInForce(searched), roster, preferences.Policy), DaysToJudge(request, range, preferences), preferences.Progress);
        JudgedDate[] free = [.. judged.Where(date => !date.IsBlocked)];
        return new GoLiveSearch(
            range,
            free.Length == 0 ? null : free[0].Day,
            Rank(free, preferences),
            [.. judged.Where(date => date.IsBlocked).Select(date => new GoLiveRejection(date))],
            UnknownFrom(request, range));
    }

    private static JudgedDate[] Judge(SearchTerms terms, ImmutableArray<LocalDate> days, Action<int, int>? progress)
    {
        JudgedDate[] judged = new JudgedDate[days.Length];
        ConflictCount conflicts = new(terms.Roster, terms.Policy, days.IsEmpty ? default : days[^1]);
        for (int place = 0; place < days.Length; place++)
        {
            judged[place] = JudgedDate.Judge(days[place], terms, conflicts);
            progress?.Invoke(place + 1, days.Length);
        }

        return judged;
    }

    private static void CheckRange(LocalDate from, LocalDate to)
    {
        if (to < from)
        {
            throw new ArgumentException(Invariant($"The range ends on {to:R}, before it starts on {from:R}; swap the two."), nameof(to));
        }

        if (to.Year > from.Year + MostYears || (to.Year == from.Year + MostYears && to > from.PlusYears(MostYears)))
        {
            throw new ArgumentException(
                Invariant($"The range from {from:R} to {to:R} is longer than {MostYears} years; end it by {from.PlusYears(MostYears):R}."), nameof(to));
        }
    }

    private static void CheckOptions(GoLiveOptions options, DateInterval range)
    {
        if (options.Most < 1)
        {
            throw new ArgumentException(Invariant($"The options ask for {options.Most} candidates; ask for 1 or more, or for all."), nameof(options));
        }

        foreach (LocalDate day in options.Only.Where(day => !range.Contains(day)))
        {
            throw new ArgumentException(
                Invariant($"The options ask for {day:R}, which is outside the range from {range.Start:R} to {range.End:R}; leave it out or widen the range."), nameof(options));
        }
    }

    // A date that somebody names is judged whether it is a working day or not.
    private static ImmutableArray<LocalDate> DaysToJudge(PlanRequest request, DateInterval range, GoLiveOptions options)
    {
        if (request.Calendar.Coverage.Intersection(range) is not { } known)
        {
            return [];
        }

        return options.Only.IsEmpty ? request.Calendar.WorkingDaysIn(known) : [.. options.Only.Where(known.Contains).Distinct().Order()];
    }

    private static LocalDate? UnknownFrom(PlanRequest request, DateInterval range) =>
        !request.Calendar.Covers(range.Start) ? range.Start
        : !request.Calendar.Covers(range.End) ? request.Calendar.Coverage.End.PlusDays(1)
        : null;

    private static ImmutableArray<GoLiveCandidate> Rank(JudgedDate[] free, GoLiveOptions options)
    {
        if (free.Length == 0)
        {
            return [];
        }

        ScoredDate[] byDay = [.. free.Select(date => new ScoredDate(date, GoLiveScore.Of(date.Day, date.Warnings, options)))];
        ScoredDate[] ranked = [.. byDay.OrderBy(scored => scored.Score)];
        return [.. ranked.Take(options.Most ?? int.MaxValue).Select((scored, place) => new GoLiveCandidate(scored, place + 1, ranked[0], byDay[0]))];
    }
}
