using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Calendars;
using MigrationDomain.Planning;
using MigrationDomain.Tracking;
using NodaTime;

namespace MigrationDomain.Interchange.Holidays;

/// <summary>What is different in newer data on bank holidays, and what that does to a plan.</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class HolidayChanges
{
    private HolidayChanges(ImmutableArray<BankHolidayTable> before, ImmutableArray<BankHolidayTable> after)
    {
        Before = before;
        After = after;
        Changes = [.. before.Zip(after, Compare).SelectMany(changes => changes).OrderBy(change => change.Date).ThenBy(change => change.Division)];
        Coverage = [.. before.Zip(after).Where(pair => !pair.First.Coverage.Equals(pair.Second.Coverage)).Select(pair => new CoverageChange(pair.First, pair.Second))];
    }

    /// <summary>The older tables, in the order of <see cref="Division"/>.</summary>
    public ImmutableArray<BankHolidayTable> Before { get; }

    /// <summary>The newer tables of the same divisions, in the same order.</summary>
    public ImmutableArray<BankHolidayTable> After { get; }

    /// <summary>The days on which the tables do not agree, of the years that both cover, by day, then by division.</summary>
    public ImmutableArray<HolidayChange> Changes { get; }

    /// <summary>The divisions whose tables do not cover the same years.</summary>
    public ImmutableArray<CoverageChange> Coverage { get; }

    /// <summary>Whether the tables say the same about the same years.</summary>
    public bool IsEmpty => Changes.IsEmpty && Coverage.IsEmpty;

    /// <summary>Compares two sets of tables.</summary>
    /// <param name="before">The older tables, one for each division, for example <see cref="BankHolidays.All"/>.</param>
    /// <param name="after">The newer tables, of the same divisions, for example <see cref="GovUkBankHolidays.Tables"/>.</param>
    /// <returns>What is different.</returns>
    /// <exception cref="ArgumentException">A division is given twice, or only once older and newer are put together.</exception>
    public static HolidayChanges Between(IEnumerable<BankHolidayTable> before, IEnumerable<BankHolidayTable> after)
    {
        ImmutableArray<BankHolidayTable> older = Sort(before, nameof(before));
        ImmutableArray<BankHolidayTable> newer = Sort(after, nameof(after));
        return older.Select(table => table.Division).SequenceEqual(newer.Select(table => table.Division))
            ? new HolidayChanges(older, newer)
            : throw new ArgumentException(
                $"The older tables are those of {Names(older)}, the newer those of {Names(newer)}. Give tables of the same divisions.", nameof(after));
    }

    /// <summary>Works out what the newer data change in a plan. Nothing is decided: the plan stays as it is.</summary>
    /// <param name="plan">The plan, made with calendars on the older tables.</param>
    /// <param name="ledger">What was said and done, if anything: what happened stays on its day, and notices count as given.</param>
    /// <returns>What moves from which day to which, and because of which bank holidays.</returns>
    public HolidayImpact ReportOn(MigrationPlan plan, Ledger? ledger = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        HolidayTrials trials = new(ledger is null ? plan : MigrationPlanner.Plan(ledger.ApplyTo(plan.Request)), this);
        MigrationPlan changed = trials.PlanWith(Changes);
        PlanComparison comparison = trials.Plan.CompareTo(changed);
        return new HolidayImpact(this, comparison, [.. comparison.Moved.Select(trials.Explain)], trials.LeftAlone);
    }

    /// <inheritdoc/>
    public override string ToString() => Invariant(
        $"{Changes.Length} {(Changes.Length == 1 ? "bank holiday differs" : "bank holidays differ")}, {Coverage.Length} {(Coverage.Length == 1 ? "division covers" : "divisions cover")} other years");

    private static ImmutableArray<BankHolidayTable> Sort(IEnumerable<BankHolidayTable> tables, string parameter)
    {
        ArgumentNullException.ThrowIfNull(tables, parameter);
        ImmutableArray<BankHolidayTable> sorted = [.. tables.OrderBy(table => table.Division)];
        return sorted.GroupBy(table => table.Division).FirstOrDefault(tables => tables.Count() > 1) is { } twice
            ? throw new ArgumentException($"There are two tables of {twice.Key.EnglishName()}. Give one for each division.", parameter)
            : sorted;
    }

    private static string Names(IEnumerable<BankHolidayTable> tables) => EnglishList.And([.. tables.Select(table => table.Name)]);

    private static IEnumerable<HolidayChange> Compare(BankHolidayTable before, BankHolidayTable after)
    {
        Dictionary<LocalDate, BankHoliday> was = before.Holidays.ToDictionary(holiday => holiday.Date);
        Dictionary<LocalDate, BankHoliday> now = after.Holidays.ToDictionary(holiday => holiday.Date);
        return was.Keys.Union(now.Keys)
            .Where(date => before.Coverage.Contains(date) && after.Coverage.Contains(date))
            .Select(date => new HolidayChange(before.Division, was.GetValueOrDefault(date), now.GetValueOrDefault(date)))
            .Where(change => !Equals(change.Before, change.After));
    }
}
