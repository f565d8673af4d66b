using System.Collections.Immutable;
using MigrationDomain.Calendars;
using NodaTime;

namespace MigrationDomain.Rules;

/// <summary>So much before or after the date of the step before.</summary>
public sealed class OffsetStep : DerivationStep
{
    private readonly LocalDate _start;
    private readonly WorkingCalendar _calendar;

    internal OffsetStep(LocalDate start, LocalDate date, DateOffset offset, OffsetDirection direction, CountMode count, WorkingCalendar calendar)
        : base(date)
    {
        _start = start;
        _calendar = calendar;
        Offset = offset;
        Direction = direction;
        Count = count;
    }

    /// <summary>How much.</summary>
    public DateOffset Offset { get; }

    /// <summary>Before or after.</summary>
    public OffsetDirection Direction { get; }

    /// <summary>Which ends count.</summary>
    public CountMode Count { get; }

    /// <summary>The closed days between that were not counted, weekends included, by date; empty unless working days are counted.</summary>
    public ImmutableArray<ClosedDay> SteppedOver =>
        Offset.Unit == OffsetUnit.WorkingDays ? ClosedDays.Between(_start, Date, _calendar) : [];

    /// <inheritdoc/>
    public override LocalDate Replay(LocalDate before) => Offset.Unit switch
    {
        OffsetUnit.WorkingDays => before.PlusDays(Counting.Sign(Direction) * (Counting.Counted(Offset, Count) + SteppedOver.Length)),
        OffsetUnit.Hours => before.PlusDays(Period.DaysBetween(_start, Date)),
        _ => Counting.OnCalendar(before, Offset, Count, Direction),
    };

    /// <inheritdoc/>
    public override string ToString() =>
        Invariant($"{PeriodWords.Phrase(Offset, Count, Direction, Invariant($"{_start:R}"))}{(Count == CountMode.IncludeStart ? "," : "")} is {Date:R}, a {Date.DayOfWeek}{ClosedDays.SteppedOver(SteppedOver)}.");
}
