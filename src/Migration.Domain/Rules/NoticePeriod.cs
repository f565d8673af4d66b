using System.Diagnostics;
using MigrationDomain.Calendars;
using NodaTime;

namespace MigrationDomain.Rules;

/// <summary>How long before a change a party must be told, and how that is counted.</summary>
/// <remarks>
/// The two directions agree: telling on a working day <c>n</c> is in time for a change on <c>e</c>, that is
/// <c>n &lt;= LatestNotice(e)</c>, exactly when <c>EarliestEffect(n) &lt;= e</c>. This holds for every unit and count mode while the notice
/// rolls to the preceding working day; other rolls were asked for by name and may be more generous in one direction.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record NoticePeriod
{
    private const int LongestClip = 4;

    /// <summary>A length and the way it is counted.</summary>
    /// <param name="length">In days, working days, weeks or months.</param>
    /// <param name="count">Which ends count.</param>
    /// <param name="roll">Where a latest day on a non-working day moves; preceding unless said otherwise.</param>
    /// <exception cref="ArgumentException"><paramref name="length"/> is in hours, or includes its start but has no day; or a value is not defined.</exception>
    public NoticePeriod(DateOffset length, CountMode count = CountMode.ExcludeStart, DayRoll roll = DayRoll.Preceding)
    {
        Defined.Check(count, "a way of counting");
        Defined.Check(roll, "a roll");
        if (PeriodFault.FindInNotice(length, count) is { } fault)
        {
            throw new ArgumentException(fault, nameof(length));
        }

        Length = length;
        Count = count;
        Roll = roll;
    }

    /// <summary>How long.</summary>
    public DateOffset Length { get; }

    /// <summary>Which ends count.</summary>
    public CountMode Count { get; }

    /// <summary>Where a latest day on a non-working day moves.</summary>
    public DayRoll Roll { get; }

    /// <summary>Finds the last day on which notice is still in time for <paramref name="effective"/>.</summary>
    /// <param name="effective">The day of the change the notice is about; any day.</param>
    /// <param name="calendar">The calendar of the party that receives the notice.</param>
    /// <returns>A working day unless <see cref="Roll"/> is none; on or before <paramref name="effective"/> unless the roll goes forward.</returns>
    /// <exception cref="OutsideCoverageException">The calendar ends before the answer is known.</exception>
    public LocalDate LatestNotice(LocalDate effective, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return calendar.Roll(RawNotice(effective, calendar), Roll);
    }

    /// <summary>Finds the first day that may be the day of the change when notice is given on <paramref name="told"/>.</summary>
    /// <param name="told">The day of telling; a non-working day counts as the following working day.</param>
    /// <param name="calendar">The calendar of the party that receives the notice.</param>
    /// <returns>Any day of the week, never rolled: the change may fall on it or later.</returns>
    /// <exception cref="OutsideCoverageException">The calendar ends before the answer is known.</exception>
    public LocalDate EarliestEffect(LocalDate told, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        LocalDate counted = calendar.Roll(told, DayRoll.Following);
        LocalDate effect = Counting.Shift(counted, Length, Count, OffsetDirection.After, calendar);
        return Length.Unit == OffsetUnit.Months ? FirstInTime(effect.PlusDays(-LongestClip), counted, calendar) : effect;
    }

    /// <summary>The period in words, for example "35 clear calendar days before the change, rolled to the preceding working day".</summary>
    /// <returns>Invariant English.</returns>
    public override string ToString() => PeriodWords.Phrase(Length, Count, OffsetDirection.Before, "the change") + Roll.Suffix();

    internal NoticePeriod With(DateOffset? length, CountMode? count, DayRoll? roll) => new(length ?? Length, count ?? Count, roll ?? Roll);

    // A month after 31 January is 28 February, a month before 28 February is 28 January: only a search makes the two directions agree.
    private LocalDate FirstInTime(LocalDate effect, LocalDate told, WorkingCalendar calendar)
    {
        while (RawNotice(effect, calendar) < told)
        {
            effect = effect.PlusDays(1);
        }

        return effect;
    }

    private LocalDate RawNotice(LocalDate effective, WorkingCalendar calendar)
    {
        // A count of working days that starts on a Sunday reaches Friday in one step, so count from a working day.
        LocalDate counted = Length.Unit == OffsetUnit.WorkingDays ? calendar.Roll(effective, DayRoll.Preceding) : effective;
        return Counting.Shift(counted, Length, Count, OffsetDirection.Before, calendar);
    }
}
