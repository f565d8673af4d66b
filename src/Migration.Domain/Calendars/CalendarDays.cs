using NodaTime;

namespace MigrationDomain.Calendars;

/// <summary>Works out day by day what the layers of a calendar say.</summary>
internal static class CalendarDays
{
    /// <summary>For each day of the coverage, whether it is a working day.</summary>
    internal static bool[] FindOpen(CoverageDays days, CalendarLayers layers)
    {
        bool[] open = new bool[days.Count];
        foreach (IsoDayOfWeek worked in layers.Week.Days)
        {
            int first = ((int)worked - (int)days.DayOfWeek(0) + 7) % 7;
            for (int index = first; index < open.Length; index += 7)
            {
                open[index] = true;
            }
        }

        foreach (ClosedDay closed in layers.Closed)
        {
            open[days.IndexOf(closed.Date)] = false;
        }

        foreach (ExtraWorkingDay extra in layers.Extra)
        {
            open[days.IndexOf(extra.Date)] = true;
        }

        return open;
    }
}
