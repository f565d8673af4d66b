using System.Collections.Concurrent;
using FsCheck.Fluent;
using MigrationDomain.Templates;
using MigrationDomain.Testing;

namespace MigrationDomain.Planning;

/// <summary>The same request gives the same bytes, whoever asks, wherever.</summary>
public sealed class PlanSamenessTests
{
    private static readonly PlainRequest Rich = new()
    {
        GoLive = new(2027, 4, 6),
        Today = new(2027, 1, 18),
        Closures = [(new(2027, 1, 20), new(2027, 1, 21))],
        Parties = PlainRequestParts.Of(("pathology", "scotland")),
        Pins = PlainRequestParts.Of(("kick-off", new LocalDate(2027, 1, 16))),
        Overrides = PlainRequestParts.Of(
            ("pcse", new PlainChange(10, "days", null, null)), ("eps", new PlainChange(2, "months", "clear-days", "nearest")), ("kick-off", new PlainChange(9, "weeks", null, null))),
        Sent = PlainRequestParts.Of(("patients", (new LocalDate(2027, 2, 17), (LocalDate?)new LocalDate(2027, 2, 19)))),
    };

    private static PlanRequest[] Requests { get; } =
    [
        Gp.Request(Rich), Gp.Request("2026-10-27", "2026-07-01"), Gp.Request("2028-12-06", "2028-08-14"), Gp.Request("2027-01-02"),
        .. PlainCases.Any.Sample(40).Select(Gp.Request),
    ];

    [Fact]
    public void The_same_request_twice_gives_the_same_text() =>
        Requests.Select(Text).Should().Equal(Requests.Select(Text));

    [Theory]
    [ClassData(typeof(Cultures))]
    public void The_text_does_not_follow_the_culture(string culture)
    {
        string[] expected = Culture.Run("", () => Requests.Select(Text).ToArray());
        Culture.Run(culture, () => Requests.Select(Text).ToArray()).Should().Equal(expected);
    }

    [Theory]
    [ClassData(typeof(Cultures))]
    public void Sentences_of_a_plan_made_elsewhere_do_not_follow_the_culture_they_are_read_in(string culture)
    {
        MigrationPlan plan = MigrationPlanner.Plan(Requests[0]);
        string expected = Culture.Run("", () => PlanText.Whole(plan));
        Culture.Run(culture, () => PlanText.Whole(plan)).Should().Be(expected);
    }

    [Fact]
    public async Task Eight_threads_at_once_get_what_one_gets()
    {
        string[] expected = [.. Requests.Select(Text)];
        ConcurrentBag<string[]> found = [];
        using Barrier start = new(8);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                found.Add([.. Requests.Select(Text)]);
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));
        found.Should().HaveCount(8).And.OnlyContain(texts => texts.SequenceEqual(expected));
    }

    [Fact]
    public async Task One_plan_read_by_eight_threads_says_the_same_to_all()
    {
        MigrationPlan plan = MigrationPlanner.Plan(Requests[0]);
        string[] read = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => PlanText.Whole(plan))));
        read.Distinct().Should().ContainSingle();
    }

    [Fact]
    public void A_permuted_template_gives_the_same_plan() => Check.That(PlainCases.Any.SelectMany(Permuted), given =>
    {
        MigrationPlan plan = MigrationPlanner.Plan(given.Request);
        MigrationPlan permuted = MigrationPlanner.Plan(given.Request with { Template = given.Permuted });
        return Sorted(plan).SequenceEqual(Sorted(permuted))
            && plan.Milestones.Select(milestone => milestone.Date).SequenceEqual(permuted.Milestones.Select(milestone => milestone.Date))
            && plan.Notices.Select(notice => notice.SendBy).SequenceEqual(permuted.Notices.Select(notice => notice.SendBy))
            && plan.Findings.Select(finding => (finding.On, finding.Severity, finding.Subject, finding.Code))
                .SequenceEqual(permuted.Findings.Select(finding => (finding.On, finding.Severity, finding.Subject, finding.Code)));
    });

    private static IEnumerable<string> Sorted(MigrationPlan plan) => PlanText.Brief(plan).Split('\n').Order(StringComparer.Ordinal);

    private static string Text(PlanRequest request) => PlanText.Whole(MigrationPlanner.Plan(request));

    internal static FsCheck.Gen<(PlanRequest Request, MigrationTemplate Permuted)> Permuted(PlainRequest plain)
    {
        PlanRequest request = Gp.Request(plain);
        MigrationTemplate template = request.Template;
        return
            from milestones in Gen.Shuffle(template.Milestones.ToArray())
            from phases in Gen.Shuffle(template.Phases.ToArray())
            from notices in Gen.Shuffle(template.Notices.ToArray())
            from windows in Gen.Shuffle(template.Windows.ToArray())
            from activities in Gen.Shuffle(template.Activities.ToArray())
            from sequences in Gen.Shuffle(template.Sequences.ToArray())
            from periods in Gen.Shuffle(template.AvoidPeriods.ToArray())
            select (request, new MigrationTemplate(
                template.Key, template.Name, template.Edition, milestones, phases, notices, windows, activities, template.Roles, sequences, periods,
                template.Requirements, template.CriticalWindow, template.Gates, template.Questions, template.Streams, template.Risks, template.PointOfNoReturn));
    }
}
