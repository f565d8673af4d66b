using MigrationDomain.Rules;
using MigrationDomain.Testing;

namespace MigrationDomain.Templates.EprGoLive;

public sealed class EprGoLiveTemplateTests
{
    private static readonly MigrationTemplate Template = StandardTemplates.EprGoLive;

    [Fact]
    public void Template_has_all_its_parts()
    {
        Template.ToString().Should().Be("epr-go-live, edition lessons-2025");
        Template.Root.Value.Should().Be("user-go-live");
        Template.CriticalWindow!.Value.Should().Be("leave-embargo");
        Template.Notices.Should().BeEmpty();
    }

    [Theory]
    [InlineData("user-go-live", "the date given")]
    [InlineData("technical-go-live", "2 weeks before user-go-live")]
    [InlineData("gate-90", "90 calendar days before user-go-live, rolled to the preceding working day")]
    [InlineData("gate-60", "60 calendar days before user-go-live, rolled to the preceding working day")]
    [InlineData("gate-30", "30 calendar days before user-go-live, rolled to the preceding working day")]
    [InlineData("training-start", "12 weeks before user-go-live, rolled to the preceding working day")]
    [InlineData("training-checkpoint", "at least 4 weeks before user-go-live, rolled to the preceding working day")]
    [InlineData("superusers-trained", "6 weeks before user-go-live, rolled to the preceding working day")]
    [InlineData("clinicians-trained", "2 weeks before user-go-live, rolled to the preceding working day")]
    [InlineData("rehearsal", "1 week before technical-go-live, rolled to the preceding working day")]
    [InlineData("final-preparation", "7 calendar days before user-go-live, rolled to the preceding working day")]
    [InlineData("pre-cutover-checks", "the earlier of 1 calendar day before user-go-live and extract-checkpoint, rolled to the preceding working day")]
    [InlineData("extract-checkpoint", "on the day of user-go-live")]
    [InlineData("load-checkpoint", "on the day of user-go-live")]
    [InlineData("command-centre-ends", "14 calendar days after user-go-live")]
    [InlineData("hypercare-ends", "6 weeks after user-go-live")]
    [InlineData("adoption-review", "3 months after user-go-live, rolled to the preceding working day")]
    public void Milestone_is_dated_by_its_rule(string id, string rule) => Rule(RuleKind.Milestone, id).Rule.Should().Be(rule);

    [Theory]
    [InlineData("dual-entry", "from technical-go-live to user-go-live")]
    [InlineData("leave-embargo", "from 7 calendar days before user-go-live to 14 calendar days after user-go-live")]
    [InlineData("command-centre", "from user-go-live to command-centre-ends")]
    [InlineData("hypercare", "from user-go-live to hypercare-ends")]
    [InlineData("training", "from training-start to user-go-live")]
    [InlineData("reduced-activity", "from user-go-live to command-centre-ends")]
    public void Window_runs_as_its_rule_says(string id, string rule) => Rule(RuleKind.Window, id).Rule.Should().Be(rule);

    [Fact]
    public void Phases_come_in_order_with_their_ends_and_lengths() =>
        Template.Phases.Select(phase => $"{phase.Key}: {phase.From?.Value ?? "(any time)"} to {phase.To}, {phase.Length}").Should().Equal(
            "mobilisation-and-engagement: (any time) to gate-90, no stated length",
            "design: (any time) to gate-90, no stated length",
            "build-and-test: (any time) to rehearsal, no stated length",
            "operational-readiness: gate-90 to gate-30, no stated length",
            "training: training-start to user-go-live, usually 12 weeks to 3 months",
            "rehearsal: rehearsal to technical-go-live, no stated length",
            "technical-go-live: technical-go-live to final-preparation, no stated length",
            "cutover: final-preparation to user-go-live, usually 7 calendar days to 2 weeks",
            "hypercare: user-go-live to hypercare-ends, usually 2 weeks to 6 weeks",
            "optimisation: hypercare-ends to adoption-review, no stated length");

    [Fact]
    public void Activities_are_epr_01_to_epr_16_in_order_and_then_the_further_ones()
    {
        string[] keys = [.. Template.Activities.Select(activity => activity.Key.Value)];

        keys.Take(16).Should().Equal(Enumerable.Range(1, 16).Select(number => $"epr-{number:00}"));
        keys.Skip(16).Should().Equal(
            "epr-leadership", "epr-engagement-plan", "epr-deployment-style", "epr-method", "epr-workshops", "epr-pressure-points", "epr-expectations", "epr-worried-staff",
            "epr-readiness-groups", "epr-business-continuity", "epr-command-structure", "epr-super-users-chosen", "epr-rehearsal", "epr-baseline",
            "epr-command", "epr-floor-walking", "epr-back-office", "epr-fewer-clinics", "epr-hypercare-exit", "epr-uptake-counts", "epr-uptake-feedback");
    }

    [Theory]
    [InlineData("epr-01", "on the day of technical-go-live; faults of access and security come out before users meet them")]
    [InlineData("epr-02", "from technical-go-live to user-go-live")]
    [InlineData("epr-06", "from training-start to training-checkpoint; at least once, 4 weeks before")]
    [InlineData("epr-07", "at the latest on the day of user-go-live; 80% of end users in the source; the board says whether it binds")]
    [InlineData("epr-08", "from gate-90 to gate-30; 90, 60 and 30 days before")]
    [InlineData("epr-09", "from final-preparation to pre-cutover-checks")]
    [InlineData("epr-10", "from extract-checkpoint to load-checkpoint; after the extract and after the load")]
    [InlineData("epr-11", "at the latest 1 working day before user-go-live")]
    [InlineData("epr-13", "at the latest 6 weeks before user-go-live, rolled to the preceding working day; 6 weeks are the least")]
    [InlineData("epr-14", "from user-go-live to hypercare-ends")]
    [InlineData("epr-16", "not before user-go-live")]
    public void Activity_is_dated_by_its_rule(string id, string rule) => Rule(RuleKind.Activity, id).Rule.Should().Be(rule);

    [Fact]
    public void Only_the_checkpoints_the_safety_case_and_the_sign_in_bind() =>
        Template.Rules().Where(rule => rule.Provenance is { Hardness: Hardness.Hard, Certainty: Certainty.Must }).Select(rule => rule.Id).Should().Equal(
            "extract-checkpoint", "load-checkpoint", "user-go-live", "epr-10", "epr-11", "epr-12",
            "extract-checkpoint-then-load-checkpoint", "load-checkpoint-then-user-go-live",
                "extract-gate", "load-gate", "user-gate", "cutover-safety-case", "load-extract-accepted", "live-sign-in");

    [Theory]
    [InlineData("gate-90")]
    [InlineData("rehearsal")]
    [InlineData("command-centre-ends")]
    [InlineData("hypercare-ends")]
    [InlineData("adoption-review")]
    public void A_figure_that_no_source_gives_is_our_default(string id) => Rule(RuleKind.Milestone, id).Provenance.Certainty.Should().Be(Certainty.OurDefault);

    [Fact]
    public void Times_to_avoid_are_soft_defaults() =>
        Template.AvoidPeriods.Select(period => $"{period.Key}: {period} ({period.Provenance.Hardness}, {period.Provenance.Certainty})").Should().Equal(
            "august-changeover: August changeover of doctors, 1 August to 31 August of every year (Soft, OurDefault)",
            "winter-pressure: Winter pressure, 1 December to 29 February of every year (Soft, OurDefault)");

    [Fact]
    public void Those_who_support_the_users_are_needed() => Template.Requirements.Select(requirement => $"{requirement}").Should().Equal(
        "every cutover-manager is needed on every working day of leave-embargo",
        "at least 1 gold in every session of command-centre",
        "at least 1 silver in every session of command-centre",
        "at least 1 bronze in every session of command-centre",
        "at least 1 floor-walker in every session of hypercare",
        "at least 1 change-champion in every session of hypercare",
        "at least 1 super-user in every session of hypercare",
        "at least 1 back-office in every session of hypercare",
        "at least 1 service-desk in every session of hypercare");

    [Fact]
    public void Every_role_takes_part_in_something() =>
        Template.Roles.Select(role => role.Key)
            .Except(Template.Rules().SelectMany(rule => rule.Owners)).Should().BeEmpty();

    [Theory]
    [InlineData("strategic command", "gold")]
    [InlineData("tactical command", "silver")]
    [InlineData("operational command", "bronze")]
    [InlineData("digital champion", "change-champion")]
    [InlineData("superuser", "super-user")]
    [InlineData("CNIO", "cnio")]
    [InlineData("CSO", "clinical-safety-officer")]
    [InlineData("Senior responsible owner", "sro")]
    [InlineData("helpdesk", "service-desk")]
    public void Role_is_found_by_its_other_names(string name, string key) => Template.FindRole(name)!.Key.Value.Should().Be(key);

    [Fact]
    public void Rule_book_reads_as_accepted() =>
        Golden.Match(string.Concat(Template.Rules().Select(rule => $"{rule.Id}: {rule.Rule}\n    {rule.Provenance}\n")), "rules-lessons-2025.txt");

    private static RuleEntry Rule(RuleKind kind, string id) => Template.Rules().Single(rule => rule.Kind == kind && rule.Id == id);
}
