using FsCheck.Fluent;
using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using MigrationDomain.Testing;

namespace MigrationDomain.Planning;

public sealed class PlanLawTests
{
    // Counted in months, or from a date counted in months.
    private static readonly string[] MonthsRules = ["prescribing-workaround-start", "old-system-support-ends", "pharmacies"];

    private static readonly WorkingCalendar PlainWeeks = new("plain weeks", Some.Days("2005-01-01", "2040-12-31"), WorkingWeek.MondayToFriday, []);

    [Fact]
    public void Replaying_every_derivation_gives_its_date() => Check.That(PlainCases.Any, plain =>
        Derivations(MigrationPlanner.Plan(Gp.Request(plain))).All(derivation => derivation.Date is null || derivation.Replay() == derivation.Date));

    [Fact]
    public void A_week_later_without_holidays_everything_is_a_week_later_but_what_counts_in_months() => Check.That(PlainCases.Bare, plain =>
    {
        PlanRequest request = Gp.Request(plain) with { Calendar = PlainWeeks };
        MigrationPlan plan = MigrationPlanner.Plan(request);
        MigrationPlan later = MigrationPlanner.Plan(request with { RootDate = request.RootDate.PlusWeeks(1) });
        string[] expected = [.. Days(plan, weeks: 1).Where(line => !MonthsRules.Contains(line.Split(' ')[0]))];
        string[] found = [.. Days(later, weeks: 0).Where(line => !MonthsRules.Contains(line.Split(' ')[0]))];
        return expected.Order(StringComparer.Ordinal).SequenceEqual(found.Order(StringComparer.Ordinal));
    });

    [Fact]
    public void Pinning_a_date_to_what_it_already_was_changes_nothing_but_the_notes_on_the_pin() => Check.That(
        PlainCases.Unpinned.SelectMany(_ => Gen.Elements(PlainPlanner.MilestoneIds[1..]), (plain, id) => (plain, id)), given =>
        {
            PlanRequest request = Gp.Request(given.plain);
            MigrationPlan plan = MigrationPlanner.Plan(request);
            MilestoneKey key = new(given.id);
            if (plan[key].Date is not { } date)
            {
                return true;
            }

            MigrationPlan pinned = MigrationPlanner.Plan(request with { Pins = [new(key, date)] });
            return !Moved(plan, pinned).Any()
                && pinned.Findings.Where(finding => !IsAboutPin(finding, key)).SequenceEqual(plan.Findings.Where(finding => !IsAboutPin(finding, key)));
        });

    [Fact]
    public void The_plan_does_not_depend_on_the_order_of_the_lists_of_the_request() => Check.That(PlainCases.Any, plain =>
    {
        PlanRequest request = Gp.Request(plain);
        PlanRequest turned = request with
        {
            Pins = [.. request.Pins.Reverse()],
            Overrides = [.. request.Overrides.Reverse()],
            Served = [.. request.Served.Reverse()],
            Calendar = WorkingCalendars.For(Enum.GetValues<Division>().First(division => division.Slug() == plain.Division))
                .WithClosures(plain.Closures.Reverse().Select(closure => new Closure(new(closure.From, closure.To), "practice training day"))),
        };
        return PlanText.Brief(MigrationPlanner.Plan(request)) == PlanText.Brief(MigrationPlanner.Plan(turned));
    });

    [Fact]
    public void Findings_come_by_date_then_weight_then_subject_then_code() => Check.That(PlainCases.Any, plain =>
    {
        Finding[] findings = [.. MigrationPlanner.Plan(Gp.Request(plain)).Findings];
        return findings.Zip(findings.Skip(1)).All(pair => Compare(pair.First, pair.Second) <= 0);
    });

    [Fact]
    public void Told_today_a_party_is_late_exactly_when_the_earliest_change_is_after_the_change() => Check.That(PlainCases.Any, plain =>
        MigrationPlanner.Plan(Gp.Request(plain)).Notices
            .Where(notice => notice.Period.Roll == DayRoll.Preceding && notice is { SendBy: not null, EarliestChange: not null })
            .All(notice => notice.SendBy < plain.Today == notice.EarliestChange > notice.ChangeOn));

    [Fact]
    public void No_notice_of_the_template_is_asked_for_after_the_change_or_on_a_non_working_day() => Check.That(PlainCases.Bare, plain =>
    {
        PlanRequest request = Gp.Request(plain);
        return MigrationPlanner.Plan(request).Notices.All(notice =>
            notice.SendBy is not { } day || (day < notice.ChangeOn && request.Calendar.IsWorkingDay(day) && day <= notice.Raw));
    });

    /// <summary>Milestones and notices of which a date differs between two plans of one template.</summary>
    internal static IEnumerable<string> Moved(MigrationPlan plan, MigrationPlan other) =>
    [
        .. plan.Milestones.Where(milestone => other[milestone.Key].Date != milestone.Date).Select(milestone => milestone.Key.Value),
        .. plan.Notices.Where(notice => Dates(other[notice.Key]) != Dates(notice)).Select(notice => notice.Key.Value),
    ];

    private static IEnumerable<string> Days(MigrationPlan plan, int weeks) =>
    [
        .. plan.Milestones.Select(milestone => Invariant($"{milestone.Key} {milestone.Raw?.PlusWeeks(weeks):R} {milestone.Date?.PlusWeeks(weeks):R}")),
        .. plan.Notices.Select(notice => Invariant($"{notice.Key} {notice.Raw?.PlusWeeks(weeks):R} {notice.SendBy?.PlusWeeks(weeks):R}")),
        .. plan.Notices.Select(notice => $"{notice.Key} {string.Join(' ', notice.Reminders.Select(day => Invariant($"{day.PlusWeeks(weeks):R}")))}"),
        .. plan.Windows.Select(window => Invariant($"{window.Key} {window.From?.PlusWeeks(weeks):R} {window.To?.PlusWeeks(weeks):R}")),
        .. plan.Phases.Select(phase => Invariant($"{phase.Key} {phase.From?.PlusWeeks(weeks):R} {phase.To?.PlusWeeks(weeks):R}")),
    ];

    private static string Dates(PlannedNotice notice) => Invariant(
        $"{notice.ChangeOn:R} {notice.BackOn:R} {notice.Raw:R} {notice.SendBy:R} {notice.AcknowledgeBy:R} {notice.ChaseOn:R} {string.Join(' ', notice.Reminders)} {notice.Status}");

    private static bool IsAboutPin(Finding finding, MilestoneKey key) =>
        finding.Subject == key.Value
        && finding.Code is FindingCodes.MilestoneLate or FindingCodes.NotAWorkingDay or FindingCodes.PinWins or FindingCodes.WeakerThanFloor;

    private static int Compare(Finding one, Finding other) =>
        (one.On ?? LocalDate.MaxIsoValue).CompareTo(other.On ?? LocalDate.MaxIsoValue) is var on and not 0 ? on
        : other.Severity.CompareTo(one.Severity) is var weight and not 0 ? weight
        : string.CompareOrdinal(one.Subject, other.Subject) is var subject and not 0 ? subject
        : string.CompareOrdinal(one.Code, other.Code);

    private static IEnumerable<Derivation> Derivations(MigrationPlan plan) =>
    [
        .. plan.Milestones.Select(milestone => milestone.Derivation),
        .. plan.Notices.Select(notice => notice.Derivation),
        .. plan.Windows.SelectMany(window => new[] { window.FromDerivation, window.ToDerivation }),
        .. plan.Activities.SelectMany(activity => new[] { activity.NotBefore, activity.Latest }).OfType<Derivation>(),
    ];
}
