using MigrationDomain.Intervals;

namespace MigrationDomain.Availability;

/// <summary>Collects spans for each person, to be asked about.</summary>
internal sealed class GuardedSpans(int people)
{
    private readonly List<SecondSpan>[] _spans = [.. Enumerable.Range(0, people).Select(_ => new List<SecondSpan>())];

    /// <summary>Adds the same spans for all of whom something is true.</summary>
    public void Add(SecondSpan[] spans, Func<int, bool> isAbout)
    {
        for (int person = 0; person < _spans.Length; person++)
        {
            if (isAbout(person))
            {
                _spans[person].AddRange(spans);
            }
        }
    }

    public IntervalIndex ToIndex()
    {
        int[] offsets = new int[_spans.Length + 1];
        for (int person = 0; person < _spans.Length; person++)
        {
            offsets[person + 1] = offsets[person] + _spans[person].Count;
        }

        SecondSpan[] all = [.. _spans.SelectMany(spans => spans)];
        return IntervalIndex.Build(offsets, [.. all.Select(span => span.Start)], [.. all.Select(span => span.End)]);
    }
}
