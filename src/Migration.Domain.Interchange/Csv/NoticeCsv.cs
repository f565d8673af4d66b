using System.Collections.Immutable;
using MigrationDomain.Planning;

namespace MigrationDomain.Interchange.Csv;

/// <summary>Writes the notice sheet of a plan as CSV.</summary>
/// <remarks>Columns: id, party, send_by, change_on, back_on, acknowledge_by, chase_on, reminders, status, sent_on, asks. Reminders are days with a semicolon between them. Otherwise as <see cref="ScheduleCsv"/>.</remarks>
public static class NoticeCsv
{
    /// <summary>Writes one row for each notice, in the order of the sheet. A day that is unknown or does not apply is empty.</summary>
    /// <param name="output">Where to write. It is neither flushed nor closed.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="options">How it is written; ISO dates and no byte order mark when left out.</param>
    /// <returns>What the file could not carry.</returns>
    public static ImmutableArray<Loss> Write(TextWriter output, MigrationPlan plan, CsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(plan);
        CsvSheet sheet = new(output, options, "id", "party", "send_by", "change_on", "back_on", "acknowledge_by", "chase_on", "reminders", "status", "sent_on", "asks");
        foreach (PlannedNotice notice in plan.Notices)
        {
            sheet.Row(
                notice.Key.Value,
                notice.Template.PartyName,
                sheet.Day(notice.SendBy),
                sheet.Day(notice.ChangeOn),
                sheet.Day(notice.BackOn),
                sheet.Day(notice.AcknowledgeBy),
                sheet.Day(notice.ChaseOn),
                string.Join(';', notice.Reminders.Select(day => sheet.Day(day))),
                PlanWords.Standing(notice),
                sheet.Day(notice.SentOn),
                notice.Template.Asks);
        }

        return [new Loss("reasons", "The steps and sources behind the dates are not in the notice sheet; the JSON document has them.")];
    }
}
