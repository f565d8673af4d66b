using System.Collections.Immutable;
using MigrationDomain.Calendars;
using NodaTime;

namespace MigrationDomain.Rules;

/// <summary>A move from a non-working day to a working day, by a convention chosen by name.</summary>
public sealed class RollStep : DerivationStep
{
    private readonly LocalDate _start;
    private readonly WorkingCalendar _calendar;

    internal RollStep(LocalDate start, LocalDate date, DayRoll roll, WorkingCalendar calendar)
        : base(date)
    {
        _start = start;
        _calendar = calendar;
        Roll = roll;
    }

    /// <summary>The convention.</summary>
    public DayRoll Roll { get; }

    /// <summary>The closed days between the date before and the date after, the date before included, by date.</summary>
    public ImmutableArray<ClosedDay> SteppedOver => ClosedDays.Between(Date, _start, _calendar);

    /// <inheritdoc/>
    public override LocalDate Replay(LocalDate before) => before.PlusDays(Date < _start ? -SteppedOver.Length : SteppedOver.Length);

    /// <inheritdoc/>
    public override string ToString() =>
        Invariant($"{_start:R} is no working day ({_calendar.WhyClosed(_start)?.Reason}): rolled to {Roll.Target()}, {Date:R}.");
}
