using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;

namespace MigrationDomain.Calendars;

/// <summary>The days of the week on which work is done, bank holidays and closures apart.</summary>
/// <remarks>
/// Two weeks with the same days are equal. A week without any day is allowed: a calendar on it answers every search
/// for a working day with <see cref="OutsideCoverageException"/>.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class WorkingWeek : IEquatable<WorkingWeek>
{
    private const int DaysInWeek = 7;

    private readonly int _mask;

    /// <summary>Makes a week from its working days.</summary>
    /// <param name="days">The days, in any order; a day given twice counts once.</param>
    /// <exception cref="ArgumentOutOfRangeException">A day is not one of Monday to Sunday.</exception>
    public WorkingWeek(IEnumerable<IsoDayOfWeek> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        foreach (IsoDayOfWeek day in days)
        {
            if (day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(days), day, $"'{day}' is not a day of the week. Use Monday to Sunday.");
            }

            _mask |= 1 << (int)day;
        }
    }

    private WorkingWeek(int mask) => _mask = mask;

    /// <summary>Monday to Friday.</summary>
    public static WorkingWeek MondayToFriday { get; } = new(
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday]);

    /// <summary>The working days, Monday first.</summary>
    public ImmutableArray<IsoDayOfWeek> Days =>
        [.. Enumerable.Range(1, DaysInWeek).Select(day => (IsoDayOfWeek)day).Where(Contains)];

    /// <summary>Whether work is done on this day of the week.</summary>
    /// <param name="day">A day of the week; <see cref="IsoDayOfWeek.None"/> is in no week.</param>
    public bool Contains(IsoDayOfWeek day) =>
        day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday && (_mask & (1 << (int)day)) != 0;

    /// <inheritdoc/>
    public bool Equals(WorkingWeek? other) => other is not null && _mask == other._mask;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WorkingWeek);

    /// <inheritdoc/>
    public override int GetHashCode() => _mask;

    /// <summary>The days in English, for example "Monday to Friday" or "Monday, Wednesday".</summary>
    public override string ToString()
    {
        ImmutableArray<IsoDayOfWeek> days = Days;
        return days.Length switch
        {
            0 => "no day",
            DaysInWeek => "every day",
            > 2 when days[^1] - days[0] == days.Length - 1 => $"{days[0]} to {days[^1]}",
            _ => string.Join(", ", days),
        };
    }

    /// <summary>The days in both weeks.</summary>
    internal WorkingWeek Intersect(WorkingWeek other) => new(_mask & other._mask);

    /// <summary>The days in either week.</summary>
    internal WorkingWeek Union(WorkingWeek other) => new(_mask | other._mask);
}
