using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Rules;
using NodaTime;
using NodaTime.TimeZones;

namespace MigrationDomain.Interchange;

/// <summary>Gathers when one person or room is busy, and when nobody knows; cut to the days that are read, put together where it overlaps.</summary>
/// <param name="who">The id of the person or room.</param>
/// <param name="days">The days that are read.</param>
/// <param name="zone">The zone of the roster.</param>
/// <param name="kind">What busy time is taken for.</param>
/// <param name="seats">How many seats of a room it takes.</param>
internal sealed class BusySheet(string who, DateInterval days, DateTimeZone zone, CommitmentKind kind, int seats)
{
    private const int MostRemarks = 1_000;

    private readonly Interval _all = BusyTime.Days(days.Start, days.End).In(zone);
    private readonly List<BusyStretch> _busy = [];
    private readonly List<BusyStretch> _unknown = [];
    private readonly List<(long Place, Fault Remark)> _remarks = [];
    private int _remarked;

    public LocalDate First => days.Start;

    public LocalDate Last => days.End;

    public DateTimeZone Zone => zone;

    public int Count => _busy.Count + _unknown.Count;

    public void Busy(Interval time, bool isAway) => Add(_busy, time, isAway);

    /// <summary>Whole days, both ends included.</summary>
    public void BusyDays(LocalDate from, LocalDate to, bool isAway) => Add(_busy, from, to, isAway);

    public void Unknown(Interval time) => Add(_unknown, time, isAway: false);

    /// <summary>Whole days of which nothing is known, both ends included; to the last that is read when no end is given.</summary>
    public void UnknownDays(LocalDate from, LocalDate? to = null) => Add(_unknown, from, to ?? days.End, isAway: false);

    /// <summary>Leaves days unknown, and says why.</summary>
    /// <param name="place">Where it stands, in the order of the file.</param>
    /// <param name="where">Where it stands, for people.</param>
    /// <param name="what">What could not be read, a sentence without its full stop.</param>
    /// <param name="from">The first day it may be about; <see langword="null"/> when it may be about any.</param>
    /// <param name="to">The last such day; <see langword="null"/> when there is none.</param>
    public void Doubt(long place, string where, string what, LocalDate? from, LocalDate? to = null)
    {
        UnknownDays(from ?? days.Start, to);
        Remark(place, where, from is null ? $"{what}; nothing is known of the days that are read."
            : to is null ? Invariant($"{what}; nothing is known from {from:R} on.")
            : Invariant($"{what}; nothing is known from {from:R} to {to:R}."));
    }

    /// <summary>Leaves all time unknown but that which the file is about.</summary>
    /// <returns>Whether there was such time.</returns>
    public bool LeaveUncovered(IEnumerable<Interval> covered)
    {
        Instant known = _all.Start;
        bool isAll = true;
        foreach (Interval interval in covered.OrderBy(interval => interval.Start).Append(new Interval(_all.End, _all.End)))
        {
            if (Instant.Min(interval.Start, _all.End) is var until && until > known)
            {
                Unknown(new Interval(known, until));
                isAll = false;
            }

            known = Instant.Max(known, interval.End);
        }

        return !isAll;
    }

    /// <summary>Says something about the file, in the order of places.</summary>
    public void Remark(long place, string where, string message)
    {
        if (++_remarked <= MostRemarks)
        {
            _remarks.Add((place, new Fault(where, message)));
        }
    }

    public ImmutableArray<Commitment> Commitments() =>
        [.. BusyStretch.United(_busy).Select(stretch => new Commitment(who, stretch.IsAway ? CommitmentKind.Leave : kind, stretch.Time, seats))];

    public ImmutableArray<UnknownTime> Unknowns() => [.. BusyStretch.United(_unknown).Select(stretch => new UnknownTime(who, stretch.Time))];

    public ImmutableArray<Fault> Remarks() =>
    [
        .. _remarks.OrderBy(remark => remark.Place).Select(remark => remark.Remark),
        .. _remarked > MostRemarks ? [new Fault("the file", Invariant($"{_remarked - MostRemarks} more remarks are not listed."))] : Array.Empty<Fault>(),
    ];

    private void Add(List<BusyStretch> list, LocalDate from, LocalDate to, bool isAway)
    {
        (LocalDate first, LocalDate last) = (LocalDate.Max(from, days.Start), LocalDate.Min(to, days.End));
        if (first <= last)
        {
            list.Add(new BusyStretch(first.AtMidnight(), last.PlusDays(1).AtMidnight(), isAway));
        }
    }

    private void Add(List<BusyStretch> list, Interval time, bool isAway)
    {
        (Instant from, Instant to) = (Instant.Max(time.Start, _all.Start), Instant.Min(time.End, _all.End));
        if (from >= to)
        {
            return;
        }

        (LocalDateTime start, LocalDateTime end) = (from.InZone(zone).LocalDateTime, to.InZone(zone).LocalDateTime);
        if (end <= start)
        {
            // It lies within the hour that the clocks repeat: the whole of that hour is taken.
            ZoneInterval after = zone.GetZoneInterval(to);
            (start, end) = (after.IsoLocalStart, zone.GetZoneInterval(after.Start - Duration.Epsilon).IsoLocalEnd);
        }

        list.Add(new BusyStretch(start, end, isAway));
    }
}
