using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime.Text;

namespace MigrationDomain;

/// <summary>Plain test data: one calendar and one template. A test overrides only what it is about.</summary>
internal static class Some
{
    /// <summary>England and Wales, 2012 to 2028.</summary>
    internal static WorkingCalendar Calendar => WorkingCalendars.EnglandAndWales;

    internal static DateTimeZone London { get; } = DateTimeZoneProviders.Tzdb["Europe/London"];

    internal static MilestoneKey GoLive { get; } = new("go-live");

    internal static MilestoneKey FinalExtract { get; } = new("final-extract");

    internal static MilestoneKey LinksOff { get; } = new("links-off");

    /// <summary>A date that only a pin gives.</summary>
    internal static MilestoneKey TestExtract { get; } = new("test-extract");

    internal static RuleSource Guide { get; } = new("Guide (Publisher, 2019)", "step 7");

    internal static Provenance Must { get; } = new(Hardness.Hard, Certainty.Must, Guide);

    /// <summary>Tuesday after Easter; the days before it are a weekend and two bank holidays.</summary>
    internal static LocalDate AfterEaster { get; } = new(2026, 4, 7);

    internal static IEnumerable<MilestoneTemplate> Milestones { get; } =
    [
        new(new("kick-off"), "Kick-off", OffsetRule.Before(GoLive, DateOffset.Weeks(16), DayRoll.Preceding)) { Phase = new("preparation") },
        new(TestExtract, "Test extract", AnchorRule.WhenGiven),
        new(
            new("data-checked"), "Data checked",
            new LatestOfRule([OffsetRule.After(TestExtract, DateOffset.Days(21)), OffsetRule.Before(FinalExtract, DateOffset.WorkingDays(10))], DayRoll.Following)),
        new(
            new("trained"), "Training done",
            new EarliestOfRule([OffsetRule.Before(GoLive, DateOffset.WorkingDays(5)), OffsetRule.Before(FinalExtract, DateOffset.Days(7))], DayRoll.Preceding)),
        new(LinksOff, "Links off", OffsetRule.Before(FinalExtract, DateOffset.WorkingDays(1))) { Owner = new("practice-manager") },
        new(FinalExtract, "Final extract", OffsetRule.Before(GoLive, DateOffset.WorkingDays(3)), Must) { IsFloor = true },
        new(GoLive, "Go Live", AnchorRule.Root),
        new(new("links-on"), "Links on", OffsetRule.On(GoLive)),
        new(new("report"), "Report", OffsetRule.After(GoLive, DateOffset.Months(1), DayRoll.ModifiedFollowing)),
        new(new("access-ends"), "Old system off", OffsetRule.After(GoLive, DateOffset.Days(45))),
    ];

    internal static IEnumerable<PhaseTemplate> Phases { get; } =
    [
        new(new("preparation"), "Preparation", new("kick-off"), FinalExtract) { Length = new() { Least = DateOffset.Weeks(12) }, Roles = [new("practice-manager")] },
        new(new("cutover"), "Cutover", FinalExtract, GoLive, Must),
        new(new("run-off"), "Run-off", null, new("access-ends")),
    ];

    internal static IEnumerable<NoticeTemplate> Notices { get; } =
    [
        new(new("prescriptions"), new("prescription-service"), "Prescription service", LinksOff, new(DateOffset.Days(35)), Must)
        {
            Back = new("links-on"),
            Owner = new("practice-manager"),
            IsFloor = true,
        },
        new(new("documents"), new("document-service"), "Document service", FinalExtract, new(DateOffset.WorkingDays(5), CountMode.ClearDays)),
    ];

    internal static IEnumerable<WindowTemplate> Windows { get; } =
    [
        new(new("critical-window"), "Critical window", OffsetRule.On(FinalExtract), OffsetRule.After(GoLive, DateOffset.WorkingDays(2))),
        new(new("freeze"), "Change freeze", OffsetRule.Before(GoLive, DateOffset.Weeks(2), DayRoll.Following), OffsetRule.On(GoLive)),
    ];

    internal static IEnumerable<ActivityTemplate> Activities { get; } =
    [
        new(new("survey"), "Survey the rooms", new("preparation")),
        new(new("meet"), "Project meeting", new("preparation"), Must)
        {
            NotBefore = OffsetRule.On(new("kick-off")), Latest = OffsetRule.On(GoLive), Every = DateOffset.Weeks(1),
        },
        new(new("tasks"), "Clear the tasks", new("cutover")) { Latest = OffsetRule.On(FinalExtract), Owners = [new("lead-gp")], Remark = "none may be left" },
    ];

    internal static IEnumerable<RoleTemplate> Roles { get; } =
        [new(new("practice-manager"), "Practice manager"), new(new("lead-gp"), "Lead GP", "Senior partner", "Caldicott lead")];

    internal static IEnumerable<SequenceRule> Sequences { get; } = [new(LinksOff, FinalExtract), new(GoLive, new("links-on"), sameDayAllowed: true)];

    internal static IEnumerable<AvoidPeriod> AvoidPeriods { get; } =
    [
        new YearlyAvoidPeriod(new("christmas"), "Christmas", new AnnualDate(12, 20), new AnnualDate(1, 5), Must),
        new BankHolidayWeeks(new("bank-holiday-weeks"), "Bank holiday weeks", Provenance.Local),
    ];

    /// <summary>Every kind of rule, part and period, in ten milestones around a Go Live.</summary>
    internal static MigrationTemplate Template { get; } = TemplateWith();

    /// <summary>The template with some of its lists replaced.</summary>
    internal static MigrationTemplate TemplateWith(
        IEnumerable<MilestoneTemplate>? milestones = null,
        IEnumerable<PhaseTemplate>? phases = null,
        IEnumerable<NoticeTemplate>? notices = null,
        IEnumerable<WindowTemplate>? windows = null,
        IEnumerable<ActivityTemplate>? activities = null,
        IEnumerable<RoleTemplate>? roles = null,
        IEnumerable<SequenceRule>? sequences = null,
        IEnumerable<AvoidPeriod>? avoidPeriods = null,
        string criticalWindow = "critical-window",
        IEnumerable<GateTemplate>? gates = null,
        IEnumerable<ChecklistQuestion>? questions = null,
        IEnumerable<StreamTemplate>? streams = null,
        IEnumerable<RiskTemplate>? risks = null,
        PointOfNoReturn? pointOfNoReturn = null) => new(
            new("small"), "Small programme", new("guide-2019", "Guide, 2019", 2019), milestones ?? Milestones, phases ?? Phases, notices ?? Notices,
            windows ?? Windows, activities ?? Activities, roles ?? Roles, sequences ?? Sequences, avoidPeriods ?? AvoidPeriods, criticalWindow: new(criticalWindow),
            gates: gates, questions: questions, streams: streams, risks: risks, pointOfNoReturn: pointOfNoReturn);

    /// <summary>A template of milestones only.</summary>
    internal static MigrationTemplate TemplateOf(params IEnumerable<MilestoneTemplate> milestones) =>
        new(new("bare"), "Bare", new("guide-2019", "Guide, 2019", 2019), milestones);

    /// <summary>What a rule is worked out with, on the calendar of England and Wales, from dates given as "go-live 2026-04-07".</summary>
    internal static RuleContext Context(params string[] dates) => Context(Calendar, dates);

    internal static RuleContext Context(WorkingCalendar calendar, params string[] dates)
    {
        Dictionary<MilestoneKey, Derivation> known = dates
            .Select(date => date.Split(' '))
            .ToDictionary(parts => new MilestoneKey(parts[0]), parts => new Derivation(Day(parts[1]), Day(parts[1]), []));
        return new RuleContext(known.GetValueOrDefault, calendar, London);
    }

    internal static LocalDate Day(string date) => LocalDatePattern.Iso.Parse(date).Value;

    internal static DateInterval Days(string from, string to) => new(Day(from), Day(to));
}
