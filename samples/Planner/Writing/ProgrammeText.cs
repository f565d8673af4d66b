using NodaTime;
using Planner.Mapping;

namespace Planner.Writing;

/// <summary>Writes where the training stands and how long shifts and downtimes truly are, for people.</summary>
internal static class ProgrammeText
{
    public static void Write(TextPage page, PlannedRequest planned)
    {
        if (planned.Request.Training is not null)
        {
            Training(page, planned.Training);
        }

        Times(page, "Shifts", planned.Shifts);
        Times(page, "Downtime", planned.Downtime);
    }

    private static void Training(TextPage page, IReadOnlyCollection<TrainingLine> lines)
    {
        page.Heading("Training");
        page.Table(
            ["on", "trained", "expected", "behind", "needed a week", "met at this rate on"],
            lines.Select(IReadOnlyList<Cell> (line) =>
            [
                Cell.Of(line.On), Number(line.Trained), Number(line.Progress?.Expected), Behind(line.Progress?.Behind),
                line.Progress is { NeededPerWeek: null } ? Cell.Of("no day left", Tone.Bad) : Number(line.Progress?.NeededPerWeek),
                line.Progress is { MetOn: null } ? Cell.Of("never", Tone.Warning) : Cell.Of(line.Progress?.MetOn),
            ]));
    }

    private static Cell Behind(int? behind) => behind is > 0 ? Cell.Of(Invariant($"{behind}"), Tone.Warning) : Number(behind);

    private static Cell Number(int? number) => number is { } known ? Cell.Of(Invariant($"{known}")) : Cell.Unknown;

    private static void Times(TextPage page, string heading, IReadOnlyCollection<TimeLine> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        page.Heading(heading);
        page.Table(["from", "to", "hours", "id"], lines.Select(IReadOnlyList<Cell> (line) =>
            [At(line.From), At(line.To), Cell.Of(Invariant($"{line.Hours}")), Cell.Of(line.Id ?? line.Who ?? "")]));
    }

    private static Cell At(LocalDateTime time) => Cell.Of(Invariant($"{Cell.Of(time.Date)} {time.TimeOfDay:HH:mm}"));
}
