using System.Collections.Immutable;
using MigrationDomain.Planning;

namespace MigrationDomain.Interchange.ICalendar;

/// <summary>Writes a plan as an iCalendar file (RFC 5545), for Outlook, Google, Apple and others to import or subscribe to.</summary>
/// <remarks>
/// <para>Windows, milestones, notices, confirmations, chases, reminders and meetings are whole days; the end of several is, as the standard wants
/// it, the day after the last. Items with a time carry the clock changes of London with them. Notices and reminders ring a week before and on
/// the day, and each reminder is an entry of its own as well, because calendars that are subscribed to drop what rings.</para>
/// <para>An entry keeps its identity when the plan is written again, so that a moved one moves in the reader's calendar; one that vanished is
/// cancelled. The critical window is busy time, the rest of the plan is information. The same input gives the same bytes on every machine.</para>
/// </remarks>
public static class PlanCalendar
{
    /// <summary>Writes the calendar.</summary>
    /// <param name="output">Where to write, as UTF-8 without a mark. It is neither flushed nor closed.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="options">Whose calendar it is, when it is written, and what else goes into it.</param>
    /// <returns>What the calendar could not carry: what has no day, in the plan's order, then what a calendar never carries.</returns>
    /// <exception cref="ArgumentException">The owner is blank, the revision negative, or two items have one key.</exception>
    public static ImmutableArray<Loss> Write(TextWriter output, MigrationPlan plan, CalendarOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(plan);
        Check(options);
        CalendarText text = new(output);
        text.Line("BEGIN", "VCALENDAR");
        text.Line("VERSION", "2.0");
        text.Line("PRODID", "-//Migration.Domain//Plan//EN");
        text.Line("CALSCALE", "GREGORIAN");
        if (options.Zone.Id == LondonZone.Id && options.Items.Any(item => !item.When.IsWholeDays))
        {
            LondonZone.Write(text);
        }

        EventWriter events = new(text, options);
        CalendarEntry[] entries = [.. CalendarEntries.Of(plan), .. options.Items.Select(CalendarEntries.Of)];
        foreach (CalendarEntry entry in entries)
        {
            events.Write(entry, isCancelled: false);
        }

        HashSet<string> kept = [.. entries.Select(entry => entry.Id)];
        foreach (CalendarEntry entry in options.Before is null ? [] : CalendarEntries.Of(options.Before).Where(entry => !kept.Contains(entry.Id)))
        {
            events.Write(entry, isCancelled: true);
        }

        text.Line("END", "VCALENDAR");
        return Losses(plan);
    }

    private static void Check(CalendarOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (string.IsNullOrWhiteSpace(options.Owner))
        {
            throw new ArgumentException("The owner is blank; name who publishes the calendar.", nameof(options));
        }

        if (options.Revision < 0)
        {
            throw new ArgumentException(Invariant($"The revision is {options.Revision}; count from 0."), nameof(options));
        }

        if (options.Items.GroupBy(item => item.Key, StringComparer.Ordinal).FirstOrDefault(items => items.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Two items have the key '{twice.Key}'; give each a key of its own.", nameof(options));
        }
    }

    private static ImmutableArray<Loss> Losses(MigrationPlan plan) =>
    [
        .. plan.Windows.Where(window => window.Days is null).Select(window => new Loss(window.Key.Value, $"'{window.Name}' is left out: its days are unknown.")),
        .. plan.Milestones.Where(milestone => milestone.Date is null).Select(milestone => PlanWords.WithoutDay(milestone.Key.Value, milestone.Name)),
        .. plan.Notices.Where(notice => notice.SendBy is null).Select(notice => new Loss(notice.Key.Value, $"The notice to {notice.Template.PartyName} is left out: its last day is unknown.")),
        new Loss("activities", "Phases and activities are not in the calendar; the action list and the JSON document have them."),
        new Loss("reasons", "The steps and sources behind the dates, findings and conflicts are not in the calendar; the JSON document has them."),
    ];
}
