using NodaTime;

namespace MigrationDomain.Interchange.ICalendar.Reading;

/// <summary>Puts an event on the sheet: when it begins, by its rules and by its further dates, without those that are excluded.</summary>
internal sealed class EventDates(Component component, EventSpan span, BusySheet sheet, Allowance steps, CalendarZones zones, HashSet<Moment> excluded)
{
    private const string TooOften = "The calendar repeats more often than is read";

    private readonly bool _isAway = BusyWords.IsAway(component);
    private readonly HashSet<LocalDateTime> _starts = [];

    public required Doubt Doubt { get; init; }

    public void Put()
    {
        Put(span, span.Start.Local);
        foreach (ContentLine line in component.All("RRULE"))
        {
            PutRule(line);
        }

        foreach (ContentLine line in component.All("RDATE"))
        {
            foreach (string value in line.Values)
            {
                PutDate(line, value);
            }
        }
    }

    private void PutRule(ContentLine line)
    {
        LocalDate start = span.Start.Local.Date;
        RecurrenceRule? rule = RuleText.Read(line.Value, out CalendarTime? until, out string fault);
        if (rule is null)
        {
            Doubt(line.Line, $"The event repeats by a rule that is not read: {fault}", start.PlusDays(-1), until?.Local.Date.PlusDays(span.Days + 1));
            return;
        }

        foreach (LocalDate day in new Recurrence(rule, start).Days(sheet.First.PlusDays(-span.Days - 2), sheet.Last.PlusDays(2), steps))
        {
            LocalDateTime local = day + span.Start.Local.TimeOfDay;
            if ((until is not null && span.IsAfter(local, until)) || !Put(span, local))
            {
                break;
            }
        }

        if (steps.IsSpent)
        {
            Doubt(line.Line, TooOften, start.PlusDays(-1));
        }
    }

    private void PutDate(ContentLine line, string value)
    {
        string[] parts = value.Split('/');
        if (parts.Length > 2 || !CalendarTime.TryRead(line, parts[0], out CalendarTime? start))
        {
            Doubt(line.Line, "RDATE has an entry that is neither a day, a time nor a period", null);
            return;
        }

        CalendarLength? length = parts.Length == 1 ? span.Length : PeriodText.Length(line, start, parts[1], zones);
        if (length is null || start.IsDay != span.IsDays)
        {
            Doubt(line.Line, length is null ? "RDATE has a period whose end cannot be read" : "RDATE and DTSTART are a day and a time, not two of a kind",
                start.Local.Date.PlusDays(-1), length is null ? null : start.Local.Date.PlusDays(span.Days + 1));
            return;
        }

        EventSpan further = new(start, zones.Of(start), length);
        if (!Put(further, start.Local, isFurther: true))
        {
            Doubt(line.Line, TooOften, start.Local.Date.PlusDays(-1));
        }
    }

    // The first time of an event is busy even where its rule would not begin with it.
    private bool Put(EventSpan one, LocalDateTime local, bool isFurther = false)
    {
        if (!isFurther && !_starts.Add(local))
        {
            return true;
        }

        if (!steps.Take(1))
        {
            return false;
        }

        if (excluded.Count == 0 || !excluded.Contains(Moment.Of(one.Start, one.Zone, local)))
        {
            one.PutOn(sheet, local, _isAway);
        }

        return true;
    }
}
