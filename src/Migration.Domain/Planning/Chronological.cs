using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>Puts the parts of a plan in the order of their dates.</summary>
internal static class Chronological
{
    private const long DaysInMonth = 32;
    private const long MonthsInYear = 16;

    /// <summary>By date, those of one day as they stand, those without a date last; gaps are left out.</summary>
    public static ImmutableArray<T> Sorted<T>(ReadOnlySpan<T?> items, Func<T, LocalDate?> dateOf)
        where T : class
    {
        T[] sorted = new T[items.Length];
        long[] keys = new long[items.Length];
        int count = 0;
        foreach (T? item in items)
        {
            if (item is not null)
            {
                // The place in the key makes the sort stable.
                keys[count] = (Day(dateOf(item) ?? LocalDate.MaxIsoValue) * items.Length) + count;
                sorted[count] = item;
                count++;
            }
        }

        keys.AsSpan(0, count).Sort(sorted.AsSpan(0, count));
        return ImmutableCollectionsMarshal.AsImmutableArray(count == sorted.Length ? sorted : sorted[..count]);
    }

    // Not consecutive, but in the order of the days.
    private static long Day(LocalDate date) => (((date.Year * MonthsInYear) + date.Month) * DaysInMonth) + date.Day;
}
