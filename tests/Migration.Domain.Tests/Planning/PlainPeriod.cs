namespace MigrationDomain.Planning;

/// <summary>So much before or after a day, in the words of the planner's requests, counted a day at a time.</summary>
/// <param name="Amount">How many.</param>
/// <param name="Unit">"working days", "days", "weeks", "months" or "hours".</param>
/// <param name="Roll">"none", "preceding" and so on.</param>
/// <param name="Count">"exclude-start", "include-start" or "clear-days".</param>
internal sealed record PlainPeriod(int Amount, string Unit, string Roll, string Count = "exclude-start")
{
    /// <summary>The day before rolling; null where the published years end first.</summary>
    public LocalDate? From(LocalDate day, int step, PlainCalendar calendar) => Unit switch
    {
        "working days" => WorkingDays(day, step, calendar),
        "weeks" => Days(day, step, 7 * Amount),
        "months" => Months(day, step),
        "hours" => PlainClock.Walk(day, step * Amount),
        _ => Days(day, step, Amount),
    };

    private LocalDate? WorkingDays(LocalDate day, int step, PlainCalendar calendar)
    {
        LocalDate? found = calendar.Walk(day, step);
        for (int left = Steps(Amount); left > 0 && found is { } known; left--)
        {
            found = calendar.Walk(known.PlusDays(step), step);
        }

        return found;
    }

    private LocalDate Days(LocalDate day, int step, int amount)
    {
        for (int left = Steps(amount); left > 0; left--)
        {
            day = day.PlusDays(step);
        }

        return day;
    }

    // The same day number, or the last day of the month where it has none; the ends that count more or less are days.
    private LocalDate Months(LocalDate day, int step)
    {
        int months = (12 * day.Year) + (day.Month - 1) + (step * Amount);
        (int year, int month) = (months / 12, (months % 12) + 1);
        int number = day.Day;
        while (number > DateTime.DaysInMonth(year, month))
        {
            number--;
        }

        return new LocalDate(year, month, number).PlusDays(step * (Steps(Amount) - Amount));
    }

    private int Steps(int amount) => Count switch
    {
        "include-start" => amount - 1,
        "clear-days" => amount + 1,
        _ => amount,
    };
}
