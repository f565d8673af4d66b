using System.Collections.Immutable;

namespace MigrationDomain.Calendars;

/// <summary>A generated calendar, a day to ask it about, and two counts.</summary>
public sealed record CalendarCase
{
    public required LocalDate Start { get; init; }

    public required int Length { get; init; }

    public required ImmutableArray<IsoDayOfWeek> Week { get; init; }

    public required ImmutableArray<int> Closed { get; init; }

    public required ImmutableArray<int> Extra { get; init; }

    public required int DayAsked { get; init; }

    public required int First { get; init; }

    public required int Second { get; init; }

    public DateInterval Coverage => new(Start, Start.PlusDays(Length - 1));

    public LocalDate Asked => Start.PlusDays(DayAsked);

    public WorkingCalendar Calendar =>
        new WorkingCalendar(
            "Generated",
            Coverage,
            new WorkingWeek(Week),
            Closed.Select(day => new ClosedDay(Start.PlusDays(day), ClosedDayKind.BankHoliday, "holiday")))
        .WithExtraWorkingDays(Extra.Select(day => Start.PlusDays(day)), "extra");

    internal NaiveCalendar Naive => new(
        Coverage,
        Week.ToHashSet(),
        Closed.Select(day => Start.PlusDays(day)).ToHashSet(),
        Extra.Select(day => Start.PlusDays(day)).ToHashSet());

    public override string ToString() => Invariant(
        $"from {Start:R} {Length} days, week [{Text(Week)}], closed [{Text(Closed)}], extra [{Text(Extra)}], asked {Asked:R} (day {DayAsked}), {First}, {Second}");

    private static string Text<T>(ImmutableArray<T> items) => string.Join(' ', items);
}
