using NodaTime;

namespace MigrationDomain.Interchange.ICalendar.Reading;

/// <summary>Reads calendars as busy time.</summary>
/// <param name="sheet">Where busy time is put.</param>
/// <param name="floating">The zone of times without one.</param>
/// <param name="steps">How much work may be made.</param>
internal sealed class BusyReader(BusySheet sheet, DateTimeZone? floating, Allowance steps)
{
    private readonly List<Interval> _covered = [];
    private bool _isWhole;
    private int _answer;

    public void Read(IEnumerable<Component> calendars)
    {
        foreach (Component calendar in calendars)
        {
            Read(calendar);
        }

        if (!_isWhole && _covered.Count > 0 && sheet.LeaveUncovered(_covered))
        {
            sheet.Remark(_answer, Invariant($"line {_answer}"), "The free/busy answers do not cover all days that are read; nothing is known of the others.");
        }
    }

    private void Read(Component calendar)
    {
        foreach (int line in calendar.Unread.Select(unread => unread.Line))
        {
            Doubt(line, "The line is not a property, and nobody knows whether an event begins there", null);
        }

        CalendarZones zones = new(calendar, floating, sheet.Last.PlusYears(1), steps);
        FreeBusyReader answers = new(sheet, zones, Doubt);
        foreach (Component child in calendar.Children.Where(child => child.Name is "VFREEBUSY" or "VAVAILABILITY"))
        {
            if (child.Name == "VAVAILABILITY")
            {
                Doubt(child.Line, "The component says when somebody can be had (VAVAILABILITY), which is not read", null);
                continue;
            }

            _answer = _answer == 0 ? child.Line : _answer;
            answers.Read(child);
        }

        _covered.AddRange(answers.Covered);
        _isWhole |= calendar.Children.Exists(child => child.Name == "VEVENT");
        new EventReader(sheet, zones, steps, Doubt).Read(calendar);
    }

    private void Doubt(int line, string what, LocalDate? from, LocalDate? to = null) => sheet.Doubt(line, Invariant($"line {line}"), what, from, to);
}
