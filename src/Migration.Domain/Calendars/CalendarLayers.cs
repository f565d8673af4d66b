using System.Collections.Immutable;
using NodaTime;

namespace MigrationDomain.Calendars;

/// <summary>What a calendar is made of: a week, the reasons to close a day, and the extra working days.</summary>
/// <remarks>
/// A day is worked when it is an extra working day, or when the week holds it and no reason closes it. Both lists are
/// sorted and hold nothing twice, so that the order in which layers came never shows.
/// </remarks>
internal sealed record CalendarLayers
{
    private CalendarLayers(
        WorkingWeek week, ImmutableArray<ClosedDay> closed, ImmutableArray<ExtraWorkingDay> extra)
    {
        Week = week;
        Closed = closed;
        Extra = extra;
    }

    internal WorkingWeek Week { get; }

    /// <summary>The reasons to close a day beyond the week, one for each day and reason.</summary>
    internal ImmutableArray<ClosedDay> Closed { get; }

    internal ImmutableArray<ExtraWorkingDay> Extra { get; }

    public bool Equals(CalendarLayers? other) =>
        other is not null
        && Week.Equals(other.Week)
        && Closed.SequenceEqual(other.Closed)
        && Extra.SequenceEqual(other.Extra);

    public override int GetHashCode() => HashCode.Combine(Week, Closed.Length, Extra.Length);

    internal static CalendarLayers Of(
        WorkingWeek week, IEnumerable<ClosedDay> closed, IEnumerable<ExtraWorkingDay> extra) =>
        new(week, Sorted(closed), Sorted(extra));

    internal CalendarLayers WithClosed(IEnumerable<ClosedDay> more) => new(Week, Sorted([.. Closed, .. more]), Extra);

    internal CalendarLayers WithExtra(IEnumerable<ExtraWorkingDay> more) =>
        new(Week, Closed, Sorted([.. Extra, .. more]));

    /// <summary>Another week; what a join had to note about the old weeks goes with them.</summary>
    internal CalendarLayers WithWeek(WorkingWeek week) =>
        new(week, [.. Closed.Where(day => day.Kind != ClosedDayKind.OutsideWorkingWeek)], Extra);

    /// <summary>The first day that is both an extra working day and a closure, or null.</summary>
    internal (ExtraWorkingDay Extra, ClosedDay Closure)? FindContradiction()
    {
        foreach (ExtraWorkingDay extra in Extra)
        {
            foreach (ClosedDay closed in ClosedOn(extra.Date))
            {
                if (closed.Kind == ClosedDayKind.Closure)
                {
                    return (extra, closed);
                }
            }
        }

        return null;
    }

    /// <summary>The reasons that close a date beyond the week, in the order in which they are told.</summary>
    internal ReadOnlySpan<ClosedDay> ClosedOn(LocalDate date) => ClosedIn(date, date);

    /// <summary>The same for some days on end, both ends included, by date.</summary>
    internal ReadOnlySpan<ClosedDay> ClosedIn(LocalDate from, LocalDate through)
    {
        int first = FirstClosedFrom(from);
        int end = first;
        while (end < Closed.Length && Closed[end].Date <= through)
        {
            end++;
        }

        return Closed.AsSpan()[first..end];
    }

    internal string? WhyExtra(LocalDate date)
    {
        string why = string.Join("; ", Extra.Where(extra => extra.Date == date).Select(extra => extra.Why));
        return why.Length == 0 ? null : why;
    }

    /// <summary>All that closes a date which is no working day, told as one closed day.</summary>
    internal ClosedDay WhyClosed(LocalDate date)
    {
        ReadOnlySpan<ClosedDay> closed = ClosedOn(date);
        if (Week.Contains(date.DayOfWeek))
        {
            return closed.Length == 1 ? closed[0] : new(date, closed[0].Kind, Join(closed));
        }

        string weekday = date.DayOfWeek.ToString();
        return new(
            date, ClosedDayKind.OutsideWorkingWeek, closed.IsEmpty ? weekday : $"{weekday}; {Join(closed)}");
    }

    private static string Join(ReadOnlySpan<ClosedDay> closed)
    {
        List<string> reasons = [];
        foreach (ClosedDay day in closed)
        {
            if (!reasons.Contains(day.Reason, StringComparer.Ordinal))
            {
                reasons.Add(day.Reason);
            }
        }

        return string.Join("; ", reasons);
    }

    private static ImmutableArray<ClosedDay> Sorted(IEnumerable<ClosedDay> days) => Sorted(days, static (one, other) =>
    {
        int order = one.Date.CompareTo(other.Date);
        order = order != 0 ? order : one.Kind.CompareTo(other.Kind);
        return order != 0 ? order : string.CompareOrdinal(one.Reason, other.Reason);
    });

    private static ImmutableArray<ExtraWorkingDay> Sorted(IEnumerable<ExtraWorkingDay> days) =>
        Sorted(days, static (one, other) =>
        {
            int order = one.Date.CompareTo(other.Date);
            return order != 0 ? order : string.CompareOrdinal(one.Why, other.Why);
        });

    /// <summary>Sorts items and drops those that are there already; items that compare as equal are equal.</summary>
    private static ImmutableArray<T> Sorted<T>(IEnumerable<T> items, Comparison<T> order)
    {
        List<T> sorted = [.. items];
        sorted.Sort(order);
        int kept = 0;
        for (int i = 0; i < sorted.Count; i++)
        {
            if (i == 0 || order(sorted[i], sorted[kept - 1]) != 0)
            {
                sorted[kept] = sorted[i];
                kept++;
            }
        }

        sorted.RemoveRange(kept, sorted.Count - kept);
        return [.. sorted];
    }

    private int FirstClosedFrom(LocalDate date)
    {
        int low = 0;
        int high = Closed.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Closed[middle].Date < date)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
