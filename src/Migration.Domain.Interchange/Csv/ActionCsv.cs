using System.Collections.Immutable;
using MigrationDomain.Planning;

namespace MigrationDomain.Interchange.Csv;

/// <summary>Writes the action list of a plan as CSV: every activity, by whom and by when, with room for what became of it.</summary>
/// <remarks>Columns: id, phase, what, owners, from, by, hardness, certainty, done_on, comment. The last two are empty, for people to fill in. Otherwise as <see cref="ScheduleCsv"/>.</remarks>
public static class ActionCsv
{
    /// <summary>Writes one row for each activity, in the template's order. A day that no source gives is empty.</summary>
    /// <param name="output">Where to write. It is neither flushed nor closed.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="options">How it is written; ISO dates and no byte order mark when left out.</param>
    /// <returns>What the file could not carry.</returns>
    public static ImmutableArray<Loss> Write(TextWriter output, MigrationPlan plan, CsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(plan);
        CsvSheet sheet = new(output, options, "id", "phase", "what", "owners", "from", "by", "hardness", "certainty", "done_on", "comment");
        foreach (PlannedActivity activity in plan.Activities)
        {
            sheet.Row(
                activity.Key.Value,
                activity.Template.Phase.Value,
                activity.Name,
                string.Join(';', activity.Template.Owners),
                sheet.Day(activity.From),
                sheet.Day(activity.By),
                Word.Of(activity.Template.Provenance.Hardness),
                Word.Of(activity.Template.Provenance.Certainty),
                "",
                "");
        }

        return
        [
            .. plan.Activities.Where(activity => !activity.Occurrences.IsEmpty).Select(activity => new Loss(activity.Key.Value, $"The days of the series '{activity.Name}' are not in the action list; the schedule has them.")),
            new Loss("reasons", "The steps and sources behind the dates are not in the action list; the JSON document has them."),
        ];
    }
}
