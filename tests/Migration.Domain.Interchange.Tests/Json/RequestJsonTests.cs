using System.Collections.Immutable;
using System.Text;
using MigrationDomain.Availability;
using MigrationDomain.Calendars;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using MigrationDomain.Testing;

namespace MigrationDomain.Interchange.Json;

public sealed class RequestJsonTests
{
    [Fact]
    public void What_was_written_is_read_again() => Check.That(RequestCases.Requests, request =>
    {
        (string text, ImmutableArray<Loss> losses) = Written(request);
        return losses.IsEmpty && Everything.In(RequestJson.Read(Encoding.UTF8.GetBytes(text)).OrThrow()) == Everything.In(request) && Schema.Request.FaultsOf(text).Length == 0;
    });

    [Fact]
    public void The_plan_of_a_request_that_came_back_is_the_same() => Check.That(RequestCases.Requests, request =>
        MigrationPlanner.Plan(RequestJson.Read(Encoding.UTF8.GetBytes(Written(request).Text)).OrThrow().ToPlanRequest()).ContentHash == MigrationPlanner.Plan(request.ToPlanRequest()).ContentHash);

    [Theory]
    [MemberData(nameof(SchemaTests.Requests), MemberType = typeof(SchemaTests))]
    public void A_request_of_the_sample_comes_back_whole(string file)
    {
        MigrationRequest request = RequestJson.Read(Encoding.UTF8.GetBytes(Repository.Read($"samples/Planner/requests/{file}")), findTemplate: Dispensary).OrThrow();
        (string text, ImmutableArray<Loss> losses) = Written(request);
        losses.Select(loss => loss.Message).Should().Equal(file == "dispensary.json"
            ? ["The template 'dispensary' is named but is not in the request; keep it as a document of its own and give it to whoever reads the request."]
            : Array.Empty<string>());
        Everything.In(RequestJson.Read(Encoding.UTF8.GetBytes(text), findTemplate: Dispensary).OrThrow()).Should().Be(Everything.In(request));
    }

    [Fact]
    public void What_a_request_has_no_member_for_is_listed()
    {
        MigrationRequest request = new()
        {
            Template = StandardTemplates.GpPractice,
            GoLive = new(2027, 4, 6),
            People = [new Person { Id = "gp-1", HomeCalendar = WorkingCalendars.Scotland.WithClosures([new Closure(new DateInterval(new(2027, 4, 1), new(2027, 4, 1)), "local holiday")]) }],
            Commitments = [new Commitment("gp-1", CommitmentKind.Clinic, BusyTime.Between(new(2027, 4, 1, 9, 0, 30), new(2027, 4, 1, 10, 0, 30)))],
            Events = [new PracticeEvent(new string('e', 501), EventKind.Event, BusyTime.Days(new(2027, 4, 1), new(2027, 4, 1)))],
            Cover = [new CoverRequirement(new("lead-gp"), 1, PlanSpan.On(new("kick-off"))), new CoverRequirement(new("lead-gp"), 1, new WindowKey("critical-window")) { IsDedicated = true }],
        };
        (string text, ImmutableArray<Loss> losses) = Written(request);
        losses.Select(loss => $"{loss.Subject}: {loss.Message}").Should().Equal(
            "gp-1: The calendar of 'gp-1' is not that of a division and is not written; without it the practice's days are taken.",
            "gp-1: A time of 'gp-1' does not begin and end on a minute; it is written up to a minute longer at each end.",
            "kick-off: 'at least 1 lead-gp in every session for kick-off' is not written; a request has demands on windows only.",
            "critical-window: 'at least 1 lead-gp with nothing else to do during critical-window' is written without its standing; a request has no member for it.",
            $"$.events[0].name (line 23): What stands at $.events[0].name (line 23) is not read back: '{new string('e', 60)}…' has 501 characters; write at most 500.");
        text.Should().Contain("\"from\": \"2027-04-01T09:00\"").And.Contain("\"to\": \"2027-04-01T10:01\"");
    }

    [Fact]
    public void A_template_of_ones_own_is_found_by_its_name_and_its_faults_are_told()
    {
        const string Text = """{ "template": "ours.json", "edition": "ours-2025", "goLive": "2027-04-06" }""";
        Told(Text, _ => null).Should().Equal("$.template (line 1): 'ours.json' is not a template; known are epr-go-live, gp-practice and service-mobilisation.");
        Told(Text, Dispensary).Should().Equal("$.edition (line 1): 'ours-2025' is not an edition of ours.json; the nearest known name is 'ours-2026'.");
        Told(Text, _ => TemplateJson.Read("{}"u8.ToArray())).Should().Equal(
            "$.template (line 1): 'ours.json' has a fault at $ (line 1): A template needs the member 'schemaVersion'; add \"1.0\".",
            "$.template (line 1): 'ours.json' has a fault at $ (line 1): A template needs the member 'key'; add the key, such as 'gp-practice'.",
            "$.template (line 1): 'ours.json' has a fault at $ (line 1): A template needs the member 'name'; add the name for people.",
            "$.template (line 1): 'ours.json' has a fault at $ (line 1): A template needs the member 'edition'; add the edition its figures belong to.");
    }

    [Theory]
    [InlineData("1.0", true)]
    [InlineData("1.4", true)]
    [InlineData("2.0", false)]
    public void A_request_may_say_its_version(string version, bool isRead) =>
        Told($$"""{ "schemaVersion": "{{version}}", "template": "gp-practice", "goLive": "2027-04-06" }""", _ => null).Should().Equal(isRead
            ? Array.Empty<string>()
            : ["$.schemaVersion (line 1): '2.0' is not a version that can be read; this is version 1.0, and any 1.x is read."]);

    private static ReadResult<MigrationTemplate> Dispensary(string name) => TemplateJson.Read(Encoding.UTF8.GetBytes(Repository.Read("samples/Planner/templates/dispensary.json")));

    private static IEnumerable<string> Told(string text, Func<string, ReadResult<MigrationTemplate>?> find) =>
        RequestJson.Read(Encoding.UTF8.GetBytes(text), findTemplate: find).Faults.Select(fault => $"{fault.Where}: {fault.Message}");

    private static (string Text, ImmutableArray<Loss> Losses) Written(MigrationRequest request)
    {
        ImmutableArray<Loss> losses = [];
        string text = Some.Written(output => losses = RequestJson.Write(output, request));
        return (text, losses);
    }
}
