using System.Collections.Immutable;
using MigrationDomain.Planning;

namespace MigrationDomain.Interchange.Csv;

/// <summary>Writes the chronological list of a plan as CSV.</summary>
/// <remarks>Columns: from, until, kind, id, owner, what. RFC 4180 with lines ended by CR LF; a cell that a spreadsheet would run as a formula is written behind an apostrophe.</remarks>
public static class ScheduleCsv
{
    /// <summary>Writes one row for each entry of <see cref="MigrationPlan.Schedule"/>, in its order.</summary>
    /// <param name="output">Where to write. It is neither flushed nor closed.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="options">How it is written; ISO dates and no byte order mark when left out.</param>
    /// <returns>What the file could not carry.</returns>
    public static ImmutableArray<Loss> Write(TextWriter output, MigrationPlan plan, CsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(plan);
        CsvSheet sheet = new(output, options, "from", "until", "kind", "id", "owner", "what");
        foreach (ScheduleEntry entry in plan.Schedule())
        {
            sheet.Row(sheet.Day(entry.On), sheet.Day(entry.Until), Word.Of(entry.Kind), entry.Subject, entry.Owner?.Value ?? "", entry.Title);
        }

        return
        [
            .. plan.Milestones.Where(milestone => milestone.Date is null).Select(milestone => PlanWords.WithoutDay(milestone.Key.Value, milestone.Name)),
            new Loss("reasons", "The steps and sources behind the dates are not in the schedule; the JSON document has them."),
        ];
    }
}
