using MigrationDomain.GoLive;
using MigrationDomain.Planning;

namespace Planner.Writing;

/// <summary>Writes the answer of a search for people.</summary>
internal static class SearchText
{
    private const int MostTold = 4;

    /// <param name="page">The page.</param>
    /// <param name="search">The answer, with all candidates.</param>
    /// <param name="asked">What was searched with.</param>
    /// <param name="most">The most candidates to list.</param>
    /// <param name="why">Whether every blocked date stands by itself, with each reason in full.</param>
    public static void Write(TextPage page, GoLiveSearch search, PlanRequest asked, int most, bool why)
    {
        page.Title(asked.Template.Name);
        page.Line(Invariant(
            $"{asked.Template.Find(asked.Template.Root)!.Name} from {Cell.Of(search.Range.Start)} to {Cell.Of(search.Range.End)}; {PlanText.Ground(asked)}."));
        page.Line(Summary(search), search.Candidates.IsEmpty ? Tone.Bad : Tone.Good);
        if (search.UnknownFrom is { } unknown && unknown > search.Range.Start)
        {
            page.Line(Invariant($"Not judged: the days from {Cell.Of(unknown)} on, because the calendar does not know their bank holidays yet."), Tone.Warning);
        }

        Candidates(page, [.. search.Candidates.Take(most)], search.Candidates.Length, why);
        Blocked(page, search, why);
    }

    private static string Summary(GoLiveSearch search) => search.Candidates switch
    {
        [] => search.WhyNone!,
        [var only] => Invariant($"1 date could work, {Cell.Of(only.Date)}. {Blocked(search.Rejected.Length)}"),
        [var best, ..] => Invariant(
            $"{search.Candidates.Length} dates could work; the best is {Cell.Of(best.Date)}, the earliest {Cell.Of(search.Earliest)}. {Blocked(search.Rejected.Length)}"),
    };

    private static string Blocked(int dates) => dates switch
    {
        0 => "None is blocked.",
        1 => "1 date is blocked.",
        _ => Invariant($"{dates} dates are blocked."),
    };

    private static void Candidates(TextPage page, GoLiveCandidate[] candidates, int all, bool why)
    {
        if (candidates.Length == 0)
        {
            return;
        }

        page.Heading(candidates.Length == all ? "Dates that could work" : Invariant($"The best {candidates.Length} of {all} dates that could work"));
        page.Table(
            ["rank", "date", "score", "warnings"],
            candidates.Select(IReadOnlyList<Cell> (candidate) =>
            [
                Cell.Of(Invariant($"{candidate.Rank}")),
                Cell.Of(candidate.Date),
                Cell.Of(Invariant($"{candidate.Score.Total}")),
                candidate.Warnings.IsEmpty ? Cell.Of("none", Tone.Good) : Cell.Of(ReasonText.Short(candidate.Warnings), Tone.Warning),
            ]),
            row => why ? candidates[row].Warnings.Select(warning => warning.Message) : []);
        page.Line("The score counts what speaks against a date, 10 for each warning: 0 is best. Equal scores stand in date order.", Tone.Muted);
    }

    private static void Blocked(TextPage page, GoLiveSearch search, bool why)
    {
        if (search.Rejected.IsEmpty)
        {
            return;
        }

        BlockedDates[] groups = why ? [.. search.Rejected.Select(date => new BlockedDates([date]))] : [.. BlockedDates.Of(search)];
        page.Heading("Blocked dates");
        page.Table(
            ["from", "to", "blocked by, and free if"],
            groups.Select(IReadOnlyList<Cell> (group) =>
            [
                Cell.Of(group.First.Date),
                Cell.Of(group.Last.Date),
                Cell.Of(ReasonText.Short(group.First.Reasons), Tone.Bad),
            ]),
            row => Notes(groups[row], why));
        page.Line($"A date is free when everything after 'If' comes true.{(why ? "" : " With --why every date stands by itself, its reasons in full.")}", Tone.Muted);
    }

    private static string[] Notes(BlockedDates group, bool why)
    {
        string[] releases = [.. group.First.WouldPassIf.Select(release => $"If: {release.Message}")];
        return why
            ? [.. group.First.Reasons.Select(reason => reason.Message), .. releases]
            : releases.Length <= MostTold ? releases : [.. releases.Take(MostTold - 1), Invariant($"If: {releases.Length - MostTold + 1} things more.")];
    }
}
