using MigrationDomain.Rules;
using MigrationDomain.Templates;
using MigrationDomain.Testing;

namespace MigrationDomain.Planning;

public sealed class ModularPlannerTests
{
    private static readonly string[] Ladder = ["gate-90", "training-start", "technical-go-live", "user-go-live", "hypercare-ends"];

    private static readonly string[] Bundled = ["wards", "theatres", "pathology", "pharmacy", "cloud"];

    [Fact]
    public void Each_release_has_its_own_gates_technical_go_live_training_and_support()
    {
        IntegratedPlan programme = ModularPlanner.Plan([Release("inpatients", "2026-10-05"), Release("maternity", "2027-04-20")]);

        Dates(programme, "inpatients").Should().Equal("2026-07-07", "2026-07-13", "2026-09-21", "2026-10-05", "2026-11-16");
        Dates(programme, "maternity").Should().Equal("2027-01-20", "2027-01-26", "2027-04-06", "2027-04-20", "2027-06-01");
        programme.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Releases_that_follow_too_closely_are_warned_of() => Told(Release("inpatients", "2026-10-05"), Release("maternity", "2026-10-19")).Should().Equal(
        "dependency-broken Warning: 'Final preparation, mapping frozen' of maternity on 2026-10-12 must come on or after 'Command centre closes' of inpatients, which is on 2026-10-19, so on 2026-10-19 or later.");

    [Fact]
    public void The_order_in_which_releases_are_given_does_not_matter() =>
        Told(Release("maternity", "2026-10-19"), Release("inpatients", "2026-10-05")).Should().Equal(Told(Release("inpatients", "2026-10-05"), Release("maternity", "2026-10-19")));

    [Fact]
    public void The_next_release_prepares_on_the_day_the_command_centre_closes() =>
        Told(Release("inpatients", "2026-10-05"), Release("maternity", "2026-10-26")).Should().BeEmpty();

    [Fact]
    public void A_bundle_goes_live_on_one_day()
    {
        ProgrammeModule[] bundle = [.. Bundled.Select(key => Release(key, "2026-10-05", "autumn"))];

        ModularPlanner.Plan(bundle).Findings.Should().BeEmpty();
        ModularPlanner.Plan(bundle).Schedule().Where(line => line.Entry.Subject == "user-go-live").Select(line => line.ToString()).Should().Equal(
            "2026-10-05 wards: User go-live", "2026-10-05 theatres: User go-live", "2026-10-05 pathology: User go-live",
            "2026-10-05 pharmacy: User go-live", "2026-10-05 cloud: User go-live");
    }

    [Fact]
    public void A_release_that_leaves_its_bundle_blocks()
    {
        IntegratedPlan programme = ModularPlanner.Plan([Release("wards", "2026-10-05", "autumn"), Release("theatres", "2026-10-06", "autumn")]);

        programme.IsBlocked.Should().BeTrue();
        programme.Findings.Where(finding => finding.Severity == Severity.Blocker).Select(finding => finding.ToString()).Should().Equal(
            "Blocker: 'User go-live' of theatres on 2026-10-06 must come on the day of 'User go-live' of wards, which is on 2026-10-05.");
    }

    [Fact]
    public void Further_dependencies_are_judged_too()
    {
        PlanDependency training = PlanDependency.After(new(new("maternity"), new("training-start")), new(new("inpatients"), new("hypercare-ends")));

        ModularPlanner.Plan([Release("inpatients", "2026-10-05"), Release("maternity", "2027-01-18")], [training]).Findings.Select(finding => finding.ToString()).Should().Equal(
            "Blocker: 'Training opens' of maternity on 2026-10-26 must come after 'Hypercare ends' of inpatients, which is on 2026-11-16, so on 2026-11-17 or later.");
    }

    [Fact]
    public void Programmes_without_a_command_centre_ask_nothing_of_each_other() =>
        ModularPlanner.Plan([Practice("a", "2026-10-06"), Practice("b", "2026-10-07")]).Dependencies.Should().BeEmpty();

    [Fact]
    public void Two_releases_of_one_name_are_refused()
    {
        Action planning = () => ModularPlanner.Plan([Release("wards", "2026-10-05"), Release("wards", "2026-11-05")]);
        planning.Should().Throw<UnsoundInputException>().Which.Message.Should().Contain("'wards'");
    }

    [Fact]
    public void A_release_that_is_null_is_refused()
    {
        Action planning = () => ModularPlanner.Plan([null!]);
        planning.Should().Throw<ArgumentException>().WithParameterName("modules").WithMessage("A release is null; leave it out.*");
    }

    [Theory]
    [ClassData(typeof(Cultures))]
    public void A_release_reads_as_a_phrase(string culture) => Culture.Run(culture, () =>
    {
        Release("wards", "2026-10-05").ToString().Should().Be("wards: epr-go-live, edition lessons-2025, user-go-live on 2026-10-05");
        Release("wards", "2026-10-05", "autumn").ToString().Should().Be("wards in autumn: epr-go-live, edition lessons-2025, user-go-live on 2026-10-05");
    });

    private static IEnumerable<string> Told(params ProgrammeModule[] modules) =>
        ModularPlanner.Plan(modules).Findings.Select(finding => $"{finding.Code} {finding}");

    private static IEnumerable<string> Dates(IntegratedPlan programme, string release) =>
        Ladder.Select(milestone => Invariant($"{programme[new(release)][new MilestoneKey(milestone)].Date:R}"));

    private static ProgrammeModule Release(string key, string userGoLive, string? bundle = null) => new()
    {
        Key = new(key),
        Request = Gp.Request(userGoLive) with { Template = StandardTemplates.EprGoLive },
        Bundle = bundle is null ? null : new(bundle),
    };

    private static ProgrammeModule Practice(string key, string goLive) => new() { Key = new(key), Request = Gp.Request(goLive) };
}
