using MigrationDomain.Calendars;

namespace MigrationDomain.Rules;

/// <summary>So much before or after another milestone, then rolled by name.</summary>
/// <remarks>
/// Working days: the anchor itself is not counted; an anchor on a non-working day is first rolled back when the rule counts backwards and
/// forward when it counts forwards, also for 0 working days. Other units count on the calendar and may land on any day, which
/// <see cref="Roll"/> then moves or keeps.
/// </remarks>
public sealed class OffsetRule : DateRule
{
    private OffsetRule(MilestoneKey from, OffsetDirection direction, DateOffset offset, DayRoll roll, CountMode count, bool isOrdinal = false)
    {
        ArgumentNullException.ThrowIfNull(from);
        Defined.Check(roll, "a roll");
        Defined.Check(count, "a way of counting");
        if (PeriodFault.Find(offset, count) is { } fault)
        {
            throw new ArgumentException(fault, nameof(count));
        }

        From = from;
        Direction = direction;
        Offset = offset;
        Roll = roll;
        Count = count;
        IsOrdinal = isOrdinal;
    }

    /// <summary>The milestone counted from.</summary>
    public MilestoneKey From { get; }

    /// <summary>Before or after it.</summary>
    public OffsetDirection Direction { get; }

    /// <summary>How much.</summary>
    public DateOffset Offset { get; }

    /// <summary>Where a result on a non-working day moves; the raw date is kept beside it.</summary>
    public DayRoll Roll { get; }

    /// <summary>Which ends count.</summary>
    public CountMode Count { get; }

    /// <summary>
    /// Whether it names the nth working day after the milestone, as statutes do: a milestone on a non-working day stays where it is, and the first
    /// working day after it is the 1st.
    /// </summary>
    public bool IsOrdinal { get; }

    private protected override object Parts => (From, Direction, Offset, Roll, Count, IsOrdinal);

    /// <summary>So much before a milestone.</summary>
    /// <param name="from">The milestone counted from.</param>
    /// <param name="offset">How much.</param>
    /// <param name="roll">Where a result on a non-working day moves.</param>
    /// <param name="count">Which ends count.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The period includes its start but has no day, or counts ends of hours; or a value is not defined.</exception>
    public static OffsetRule Before(MilestoneKey from, DateOffset offset, DayRoll roll = DayRoll.None, CountMode count = CountMode.ExcludeStart) =>
        new(from, OffsetDirection.Before, offset, roll, count);

    /// <summary>So much after a milestone.</summary>
    /// <param name="from">The milestone counted from.</param>
    /// <param name="offset">How much.</param>
    /// <param name="roll">Where a result on a non-working day moves.</param>
    /// <param name="count">Which ends count.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The period includes its start but has no day, or counts ends of hours; or a value is not defined.</exception>
    public static OffsetRule After(MilestoneKey from, DateOffset offset, DayRoll roll = DayRoll.None, CountMode count = CountMode.ExcludeStart) =>
        new(from, OffsetDirection.After, offset, roll, count);

    /// <summary>The nth working day after a milestone, whatever day that is on: after a Saturday, Monday is the 1st.</summary>
    /// <param name="from">The milestone counted from; it is not counted itself.</param>
    /// <param name="n">Which working day, 1 or more.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is less than 1, or more than a hundred years.</exception>
    public static OffsetRule NthWorkingDayAfter(MilestoneKey from, int n)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        return new(from, OffsetDirection.After, DateOffset.WorkingDays(n), DayRoll.None, CountMode.ExcludeStart, isOrdinal: true);
    }

    /// <summary>The same day as a milestone.</summary>
    /// <param name="from">The milestone.</param>
    /// <returns>The rule.</returns>
    public static OffsetRule On(MilestoneKey from) => new(from, OffsetDirection.After, DateOffset.Days(0), DayRoll.None, CountMode.ExcludeStart);

    /// <inheritdoc/>
    public override IEnumerable<MilestoneKey> Anchors() => [From];

    /// <inheritdoc/>
    public override string ToString() =>
        (IsOrdinal ? $"the {RuleWords.Ordinal(Offset.Amount)} working day after {From}" : PeriodWords.Phrase(Offset, Count, Direction, From.Value)) + Roll.Suffix();

    // Another unit or way of counting is no longer the nth working day.
    internal OffsetRule With(DateOffset? offset, CountMode? count, DayRoll? roll)
    {
        bool staysOrdinal = IsOrdinal && offset is null or { Unit: OffsetUnit.WorkingDays, Amount: > 0 } && count is null or CountMode.ExcludeStart;
        return new(From, Direction, offset ?? Offset, roll ?? Roll, count ?? Count, IsOrdinal && staysOrdinal);
    }
}
