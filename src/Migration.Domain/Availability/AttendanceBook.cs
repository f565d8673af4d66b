using System.Collections.Immutable;
using MigrationDomain.Intervals;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>Where everybody stands on each day and who is asked for, worked out once for many plans. Not for several threads at once.</summary>
/// <param name="roster">Who and what there is.</param>
/// <param name="isKept">Whether the roster keeps where people stand for the next book of the same days; a search over many days does not ask again.</param>
internal sealed class AttendanceBook(Roster roster, bool isKept)
{
    private const int DaysBeyond = 32;

    private readonly Dictionary<LocalDate, AttendancePage> _pages = [];
    private readonly Dictionary<MigrationTemplate, ImmutableArray<Demand>> _demands = [];
    private readonly Dictionary<MigrationTemplate, ImmutableArray<ConfirmationRequirement>> _confirmations = [];
    private readonly Dictionary<string, IntervalIndex> _trained = [];
    private readonly Dictionary<RoleKey, ImmutableArray<LocalDate>> _clinics = [];
    private readonly PersonDays?[] _people = new PersonDays?[roster.People.Length];
    private SessionGrid? _grid;

    public Roster Roster { get; } = roster;

    /// <summary>The days the book is open for; they grow with what is asked.</summary>
    public SessionGrid Grid => _grid ?? throw new InvalidOperationException("The book is not open for any day; open it first.");

    /// <summary>Makes sure that some days are in the book.</summary>
    public void Open(DateInterval days)
    {
        if (_grid is not { } grid)
        {
            _grid = new SessionGrid(days, Roster.Clock);
        }
        else if (days.Start < grid.Days.Start || days.End > grid.Days.End)
        {
            // Some days more, so that a search that moves on day by day does not begin anew each time.
            DateInterval wider = new(days.Start.PlusDays(-DaysBeyond), days.End.PlusDays(DaysBeyond));
            _grid = new SessionGrid(grid.Days.Union(wider) ?? new DateInterval(LocalDate.Min(grid.Days.Start, wider.Start), LocalDate.Max(grid.Days.End, wider.End)), Roster.Clock);
            Array.Clear(_people);
        }
    }

    /// <summary>Where a person stands on the days of <see cref="Grid"/>; people are numbered as the roster lists them.</summary>
    public PersonDays Of(int person) => _people[person] ??= isKept
        ? Roster.Index.Holders[person].On(Grid, Roster.People[person])
        : new PersonDays(Roster.People[person], Roster.Index.Holders[person], Grid);

    /// <summary>A day the book is open for.</summary>
    public AttendancePage On(LocalDate day)
    {
        if (!_pages.TryGetValue(day, out AttendancePage? page))
        {
            page = new AttendancePage(this, day);
            _pages.Add(day, page);
        }

        return page;
    }

    /// <summary>When people are booked on training, those who hold <paramref name="except"/> left out.</summary>
    public IntervalIndex Trained(RoleKey? except)
    {
        string key = except?.Value ?? "";
        if (!_trained.TryGetValue(key, out IntervalIndex? trained))
        {
            SecondSpan[] spans = [.. SpansOf(CommitmentKind.Training, person => except is null || !person.Holds(except))];
            trained = IntervalIndex.Build([.. spans.Select(span => span.Start)], [.. spans.Select(span => span.End)]);
            _trained.Add(key, trained);
        }

        return trained;
    }

    /// <summary>The days on which holders of a role have clinics, by date.</summary>
    public ImmutableArray<LocalDate> ClinicDays(RoleKey role)
    {
        if (!_clinics.TryGetValue(role, out ImmutableArray<LocalDate> days))
        {
            days = [.. Stretches.Union(SpansOf(CommitmentKind.Clinic, person => person.Holds(role))).SelectMany(Roster.Clock.DaysOf).Distinct().Order()];
            _clinics.Add(role, days);
        }

        return days;
    }

    private IEnumerable<SecondSpan> SpansOf(CommitmentKind kind, Func<Person, bool> isAbout) => Enumerable.Range(0, Roster.People.Length)
        .Where(person => isAbout(Roster.People[person]))
        .SelectMany(person => Roster.Index.Holders[person].Of(kind));

    /// <summary>The demands in force; none when the roster has no people.</summary>
    public ImmutableArray<Demand> Demands(MigrationTemplate template)
    {
        if (!_demands.TryGetValue(template, out ImmutableArray<Demand> demands))
        {
            demands = Roster.People.IsEmpty ? [] : [.. Roster.DemandsInForce(template).Select(requirement => new Demand(requirement, Roster.HoldersOf(requirement)))];
            _demands.Add(template, demands);
        }

        return demands;
    }

    /// <summary>What is to be confirmed.</summary>
    public ImmutableArray<ConfirmationRequirement> Confirmations(MigrationTemplate template)
    {
        if (!_confirmations.TryGetValue(template, out ImmutableArray<ConfirmationRequirement> confirmations))
        {
            confirmations = [.. Roster.ConfirmationsInForce(template)];
            _confirmations.Add(template, confirmations);
        }

        return confirmations;
    }
}
