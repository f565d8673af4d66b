using System.Diagnostics;
using NodaTime;

namespace MigrationDomain.Calendars;

/// <summary>A bank holiday as published: the day off, its name, and whether it stands in for another day.</summary>
/// <remarks>Two bank holidays with the same parts are equal.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record BankHoliday
{
    /// <summary>Makes a bank holiday.</summary>
    /// <param name="date">The day off.</param>
    /// <param name="name">The name as published, for example "Good Friday". Not blank.</param>
    /// <param name="isSubstitute">Whether the day off stands in for the festival's own day.</param>
    /// <param name="ownDay">
    /// The festival's own day when the day off is a substitute, for example Saturday 2027-12-25 for Monday 2027-12-27;
    /// <see langword="null"/> when it is not, or not known.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is blank, or there is an <paramref name="ownDay"/> though the day off is no substitute
    /// or is that day itself.
    /// </exception>
    public BankHoliday(LocalDate date, string name, bool isSubstitute = false, LocalDate? ownDay = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (ownDay is { } own && (!isSubstitute || own == date))
        {
            throw new ArgumentException(
                Invariant($"'{name}' on {date:R} has its own day on {own:R}. Give an own day only to a substitute on another day."),
                nameof(ownDay));
        }

        Date = date;
        Name = name;
        IsSubstitute = isSubstitute;
        OwnDay = ownDay;
    }

    /// <summary>The day off.</summary>
    public LocalDate Date { get; }

    /// <summary>The name as published, typographic apostrophes kept, for example "New Year’s Day".</summary>
    public string Name { get; }

    /// <summary>Whether the day off stands in for the festival's own day, which fell on a day that is off anyway.</summary>
    public bool IsSubstitute { get; }

    /// <summary>The festival's own day when the day off is a substitute for a holiday of fixed date.</summary>
    public LocalDate? OwnDay { get; }

    /// <summary>
    /// Makes a bank holiday from what GOV.UK publishes, and works out the own day of a substitute for a holiday of
    /// fixed date: New Year, 2 January, St Patrick, the Boyne, St Andrew, Christmas and Boxing Day.
    /// </summary>
    /// <param name="date">The day off.</param>
    /// <param name="name">The name as published. Not blank.</param>
    /// <param name="isSubstitute">Whether the publisher notes it as a substitute day.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public static BankHoliday FromPublished(LocalDate date, string name, bool isSubstitute)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        LocalDate? own = isSubstitute ? FixedHolidays.FindDay(name)?.InYear(date.Year) : null;
        return new(date, name, isSubstitute, own == date ? null : own);
    }

    /// <summary>The day and the name, for example "2027-12-27: Christmas Day (substitute day)".</summary>
    public override string ToString() => Invariant($"{Date:R}: {Title}");

    /// <summary>The name, and that it is a substitute if it is.</summary>
    internal string Title => IsSubstitute ? $"{Name} (substitute day)" : Name;
}
