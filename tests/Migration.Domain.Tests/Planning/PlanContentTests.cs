using FsCheck.Fluent;
using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using MigrationDomain.Testing;

namespace MigrationDomain.Planning;

public sealed class PlanContentTests
{
    private static readonly PlanRequest Small = new()
    {
        Template = Some.Template,
        RootDate = new(2026, 4, 7),
        Calendar = new WorkingCalendar(
            "Practice", Some.Days("2025-01-01", "2027-12-31"), WorkingWeek.MondayToFriday, [new(new(2026, 4, 3), ClosedDayKind.BankHoliday, "Good Friday")]),
        Today = new LocalDate(2026, 2, 2),
        Pins = [new(new("kick-off"), new(2026, 1, 5))],
        Overrides = [Gp.Override("prescriptions", DateOffset.Days(40))],
        Served = [new(new("documents"), new(2026, 1, 29))],
        Done = [new("kick-off")],
    };

    /// <summary>The same digits on every machine, culture and framework; another number here moves the fingerprint of every stored plan.</summary>
    [Theory]
    [ClassData(typeof(Cultures))]
    public void The_fingerprint_of_a_plan_is_for_ever(string culture) => Culture.Run(culture, () =>
        MigrationPlanner.Plan(Small).ContentHash.Should().Be("8b4543774e570ac880430d78154c2751d95b0c9a855a201c09adc7407c058119"));

    [Fact]
    public void The_text_is_as_it_was_read_and_accepted() => Golden.Match(MigrationPlanner.Plan(Small).ContentText(), "content.txt");

    [Fact]
    public void The_fingerprint_is_the_sha_256_of_the_text()
    {
        MigrationPlan plan = MigrationPlanner.Plan(Small);
        byte[] hash = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(plan.ContentText()));
        plan.ContentHash.Should().Be(string.Concat(hash.Select(part => Invariant($"{part:x2}"))));
    }

    [Fact]
    public void Every_stock_template_has_a_fingerprint_of_its_own() => StandardTemplates.All
        .Select(template => Small with { Template = template, Pins = [], Overrides = [], Served = [], Done = [] })
        .Select(request => MigrationPlanner.Plan(request).ContentHash).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Equal_requests_in_any_order_have_one_fingerprint() => Check.That(PlainCases.Any.SelectMany(PlanSamenessTests.Permuted), given =>
    {
        PlanRequest turned = given.Request with
        {
            Template = given.Permuted,
            Pins = [.. given.Request.Pins.Reverse()],
            Overrides = [.. given.Request.Overrides.Reverse()],
            Served = [.. given.Request.Served.Reverse()],
        };
        return MigrationPlanner.Plan(given.Request).ContentHash == MigrationPlanner.Plan(turned).ContentHash;
    });

    [Fact]
    public void Two_plans_have_one_fingerprint_only_when_nothing_in_them_differs() => Check.That(PlainCases.Any.SelectMany(_ => Gen.Choose(0, 3), (plain, change) => (plain, change)), given =>
    {
        PlanRequest request = Gp.Request(given.plain);
        MigrationPlan plan = MigrationPlanner.Plan(request);
        MigrationPlan other = MigrationPlanner.Plan(given.change switch
        {
            0 => request with { RootDate = request.RootDate.PlusDays(1) },
            1 => request with { Pins = [] },
            2 => request with { Overrides = [] },
            _ => request with { Calendar = WorkingCalendars.NorthernIreland },
        });
        return plan.CompareTo(other).IsEmpty || plan.ContentHash != other.ContentHash;
    });

    public static TheoryData<string, PlanRequest> Changes => new()
    {
        { "root", Small with { RootDate = new(2026, 4, 8) } },
        { "today", Small with { Today = new LocalDate(2026, 2, 3) } },
        { "no today", Small with { Today = null } },
        { "pin", Small with { Pins = [new(new("kick-off"), new(2026, 1, 6))] } },
        { "override", Small with { Overrides = [Gp.Override("prescriptions", DateOffset.Days(41))] } },
        { "count", Small with { Overrides = [Gp.Override("prescriptions", DateOffset.Days(40), CountMode.ClearDays)] } },
        { "served", Small with { Served = [new(new("documents"), new(2026, 1, 30))] } },
        { "done", Small with { Done = [] } },
        { "holiday", Small with { Calendar = Small.Calendar.WithClosures([new(Some.Days("2026-12-28", "2026-12-28"), "closed")]) } },
        { "worked", Small with { Calendar = Small.Calendar.WithExtraWorkingDays([new(2026, 12, 26)], "cutover") } },
        { "week", Small with { Calendar = Small.Calendar.WithWorkingWeek(new([IsoDayOfWeek.Monday])) } },
        { "party", Small with { PartyCalendars = Small.PartyCalendars.Add(new("prescription-service"), WorkingCalendars.Scotland) } },
        { "zone", Small with { Zone = DateTimeZone.Utc } },
        { "rule", Small with { Template = Some.TemplateWith(windows: Some.Windows.Take(1)) } },
        { "sequence", Small with { Template = Some.TemplateWith(sequences: []) } },
        { "avoid", Small with { Template = Some.TemplateWith(avoidPeriods: []) } },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_of_anything_that_counts_changes_the_fingerprint(string what, PlanRequest changed) =>
        MigrationPlanner.Plan(changed).ContentHash.Should().NotBe(MigrationPlanner.Plan(Small).ContentHash, what);

    [Fact]
    public void Names_and_reasons_are_not_in_it()
    {
        RuleOverride change = Small.Overrides[0] with { Why = "Dr Jekyll insists", By = "Mr Hyde" };
        MigrationPlan plan = MigrationPlanner.Plan(Small with { Calendar = Small.Calendar.WithName("Riverside"), Overrides = [change] });
        plan.ContentHash.Should().Be(MigrationPlanner.Plan(Small).ContentHash);
        plan.ContentText().Should().NotContainAny("Jekyll", "Hyde", "Riverside", "Good Friday");
    }
}
