using System.Text.Json;

namespace MigrationDomain.Samples.Planner;

/// <summary>The example of the contract, figure by figure.</summary>
public class ContractExampleTests
{
    private static readonly Run Plan = Run.Program("", "plan", RequestFileTests.Path("contract.json"), "--format", "json");

    [Fact]
    public void Blockers_give_the_status_1() => Plan.Status.Should().Be(1);

    [Fact]
    public void Final_data_production_is_3_working_days_before_the_go_live()
    {
        JsonElement milestone = One("milestones", "final-data-production");
        Text(milestone, "phase").Should().Be("final-data-production");
        Text(milestone, "raw").Should().Be("2026-09-10");
        Text(milestone, "date").Should().Be("2026-09-10");
        Texts(milestone, "why").Should().Equal(
            "go-live is on 2026-09-15, a Tuesday.",
            "Overridden by project manager (supplier's timetable): '4 working days before go-live' became '3 working days before go-live'.",
            "3 working days before 2026-09-15 is 2026-09-10, a Thursday, stepping over 2 days outside the working week.");
        milestone.GetProperty("slackDays").GetInt32().Should().Be(0);
        milestone.GetProperty("critical").GetBoolean().Should().BeTrue();
    }

    [Theory]
    [InlineData("phases", "cutover", "2026-09-10", "2026-09-15")]
    [InlineData("windows", "critical-window", "2026-09-10", "2026-09-17")]
    public void Phases_and_windows_have_their_days(string list, string id, string from, string to)
    {
        Text(One(list, id), "from").Should().Be(from);
        Text(One(list, id), "to").Should().Be(to);
    }

    [Fact]
    public void There_are_15_phases_and_the_first_has_no_stated_start()
    {
        Plan.Json().GetProperty("phases").GetArrayLength().Should().Be(15);
        One("phases", "decision-and-funding").GetProperty("from").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void The_notice_to_eps_counts_clear_days_and_steps_over_the_closure()
    {
        JsonElement notice = One("notices", "eps");
        Text(notice, "changeOn").Should().Be("2026-09-08");
        Text(notice, "raw").Should().Be("2026-08-03");
        Text(notice, "sendBy").Should().Be("2026-07-31");
        Texts(notice, "reminders").Should().Equal("2026-09-01", "2026-09-08");
        Text(notice, "status").Should().Be("due");
        notice.GetProperty("lateByDays").GetInt32().Should().Be(0);
        Text(notice, "earliestChange").Should().Be("2026-06-16");
        Text(One("notices", "pcse"), "status").Should().Be("sent");
    }

    [Fact]
    public void There_are_exactly_the_four_conflicts_of_the_example()
    {
        Plan.Json().GetProperty("conflicts").EnumerateArray().Select(Summary).Should().BeEquivalentTo(
            "person-unavailable blocker who=gp-1 role=lead-gp requirement=critical-window days=2026-09-14,2026-09-15,2026-09-17",
            "person-not-working blocker who=gp-1 role=lead-gp requirement=critical-window days=2026-09-16",
            "cover-below-minimum blocker role=registrations-clerk requirement=critical-window days=2026-09-15 needed=2 available=1",
            "event-in-window warning subject=Diabetes review day requirement=critical-window days=2026-09-11");
    }

    private static string Summary(JsonElement conflict) => string.Join(' ',
    [
        Text(conflict, "code"), Text(conflict, "severity"), .. Given(conflict, "who"), .. Given(conflict, "role"), .. Given(conflict, "subject"),
        .. Given(conflict, "requirement"), .. Given(conflict, "days"), .. Given(conflict, "needed"), .. Given(conflict, "available"),
    ]);

    private static string[] Given(JsonElement conflict, string name) => !conflict.TryGetProperty(name, out JsonElement value) ? []
        : value.ValueKind == JsonValueKind.Array ? [$"{name}={string.Join(',', value.EnumerateArray())}"]
        : [$"{name}={value}"];

    private static JsonElement One(string list, string id) =>
        Plan.Json().GetProperty(list).EnumerateArray().Single(item => Text(item, "id") == id);

    private static string? Text(JsonElement item, string name) => item.GetProperty(name).GetString();

    private static IEnumerable<string?> Texts(JsonElement item, string name) => item.GetProperty(name).EnumerateArray().Select(text => text.GetString());
}
