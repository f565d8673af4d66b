using System.Collections.Immutable;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>Stretches of time put together.</summary>
internal static class Stretches
{
    /// <summary>The union by start: stretches that overlap or touch become one, so that it makes no difference how a time was cut up.</summary>
    public static ImmutableArray<Interval> Union(IEnumerable<SecondSpan> spans)
    {
        ImmutableArray<Interval>.Builder union = ImmutableArray.CreateBuilder<Interval>();
        SecondSpan? last = null;
        foreach (SecondSpan span in spans.Where(span => !span.IsEmpty).OrderBy(span => span.Start))
        {
            if (last is { } open && span.Start <= open.End)
            {
                last = new SecondSpan(open.Start, Math.Max(open.End, span.End));
                continue;
            }

            AddTo(union, last);
            last = span;
        }

        AddTo(union, last);
        return union.DrainToImmutable();
    }

    private static void AddTo(ImmutableArray<Interval>.Builder union, SecondSpan? span)
    {
        if (span is { } done)
        {
            union.Add(done.ToInterval());
        }
    }
}
