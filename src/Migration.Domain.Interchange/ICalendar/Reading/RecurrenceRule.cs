using System.Collections.Immutable;
using NodaTime;

namespace MigrationDomain.Interchange.ICalendar.Reading;

/// <summary>A rule by which something comes round, as far as rules are read: by days of weeks, months and years.</summary>
internal sealed record RecurrenceRule
{
    public Frequency Frequency { get; init; }

    public int Interval { get; init; } = 1;

    /// <summary>How often in all; <see langword="null"/> without end or until a day.</summary>
    public int? Count { get; init; }

    /// <summary>The last time, included; <see langword="null"/> without end or after a number.</summary>
    public CalendarTime? Until { get; init; }

    public IsoDayOfWeek WeekStart { get; init; } = IsoDayOfWeek.Monday;

    public ImmutableArray<OrdinalDay> Weekdays { get; init; } = [];

    public ImmutableArray<int> MonthDays { get; init; } = [];

    public ImmutableArray<int> Months { get; init; } = [];

    /// <summary>Which of the days of a week, month or year are meant, counted from the end when negative; empty for all.</summary>
    public ImmutableArray<int> Positions { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => Invariant($"{Frequency} every {Interval}");
}
