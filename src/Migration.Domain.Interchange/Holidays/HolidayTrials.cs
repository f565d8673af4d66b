using System.Collections.Immutable;
using MigrationDomain.Calendars;
using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.Interchange.Holidays;

/// <summary>Plans with some of the changed bank holidays and without the others, to see which of them move what.</summary>
internal sealed class HolidayTrials
{
    private readonly HolidayChanges _changes;
    private readonly ImmutableArray<HolidayChange> _candidates;
    private readonly Dictionary<WorkingCalendar, Division?> _divisions;
    private readonly Dictionary<string, Dictionary<(PlanDateKind Kind, string Subject), LocalDate?>> _dates = new(StringComparer.Ordinal);

    public HolidayTrials(MigrationPlan plan, HolidayChanges changes)
    {
        Plan = plan;
        _changes = changes;
        WorkingCalendar[] calendars = [plan.Request.Calendar, .. plan.Request.PartyCalendars.OrderBy(party => party.Key.Value, StringComparer.Ordinal).Select(party => party.Value)];
        _divisions = calendars.Distinct().ToDictionary(calendar => calendar, DivisionOf);
        _candidates = [.. changes.Changes.Where(change => change.Kind != HolidayChangeKind.Renamed && _divisions.ContainsValue(change.Division))];
        LeftAlone = [.. calendars.Where(calendar => _divisions[calendar] is null).Select(calendar => calendar.Name).Distinct(StringComparer.Ordinal)];
    }

    public MigrationPlan Plan { get; }

    public ImmutableArray<string> LeftAlone { get; }

    /// <summary>The plan on the newer years, with these changes only.</summary>
    public MigrationPlan PlanWith(IEnumerable<HolidayChange> applied)
    {
        ImmutableHashSet<HolidayChange> chosen = [.. applied];
        Dictionary<Division, BankHolidayTable> tables = _changes.Before.Zip(_changes.After, (before, after) => Mixed(before, after, chosen)).ToDictionary(table => table.Division);
        return Plan.Replan(request => request with
        {
            Calendar = Changed(request.Calendar),
            PartyCalendars = request.PartyCalendars.ToImmutableDictionary(party => party.Key, party => Changed(party.Value)),
        });

        WorkingCalendar Changed(WorkingCalendar calendar) => _divisions[calendar] is { } division ? calendar.WithBankHolidays(tables[division]) : calendar;
    }

    /// <summary>Takes changes away as long as the date stays where all of them put it, many at first, then fewer.</summary>
    public HolidayMove Explain(DateChange move)
    {
        ImmutableArray<int> kept = [.. Enumerable.Range(0, _candidates.Length)];
        for (int size = kept.Length; size > 0;)
        {
            ImmutableArray<int> fewer = Thinned(kept, size, move);
            size = size == 1 && fewer.Length < kept.Length ? 1 : size / 2;
            kept = fewer;
        }

        return new HolidayMove(move, [.. kept.Select(place => _candidates[place])], DateWith([], move) != move.From);
    }

    private static BankHolidayTable Mixed(BankHolidayTable before, BankHolidayTable after, ImmutableHashSet<HolidayChange> chosen)
    {
        HolidayChange[] own = [.. chosen.Where(change => change.Division == before.Division)];
        IEnumerable<BankHoliday> kept = before.Holidays.Where(holiday => after.Coverage.Contains(holiday.Date)).ExceptBy(own.Select(change => change.Date), holiday => holiday.Date);
        IEnumerable<BankHoliday> added = after.Holidays.Where(holiday => !before.Coverage.Contains(holiday.Date));
        return new BankHolidayTable(after.Division, after.Coverage, [.. kept, .. added, .. own.Select(change => change.After).OfType<BankHoliday>()], after.Source, after.RetrievedOn);
    }

    private ImmutableArray<int> Thinned(ImmutableArray<int> kept, int size, DateChange move)
    {
        int start = 0;
        while (start < kept.Length)
        {
            ImmutableArray<int> fewer = kept.RemoveRange(start, Math.Min(size, kept.Length - start));
            (kept, start) = DateWith(fewer, move) == move.To ? (fewer, start) : (kept, start + size);
        }

        return kept;
    }

    private LocalDate? DateWith(ImmutableArray<int> changes, DateChange move)
    {
        string key = string.Join(',', changes.Select(change => Invariant($"{change}")));
        if (!_dates.TryGetValue(key, out Dictionary<(PlanDateKind Kind, string Subject), LocalDate?>? dates))
        {
            dates = Plan.CompareTo(PlanWith(changes.Select(change => _candidates[change]))).Dates.ToDictionary(date => (date.Kind, date.Subject), date => date.To);
            _dates.Add(key, dates);
        }

        return dates.GetValueOrDefault((move.Kind, move.Subject));
    }

    // A calendar is built on a table when the table's own bank holidays put into it change nothing.
    private Division? DivisionOf(WorkingCalendar calendar) =>
        _changes.Before.FirstOrDefault(table => calendar.WithBankHolidays(table).Equals(calendar))?.Division;
}
