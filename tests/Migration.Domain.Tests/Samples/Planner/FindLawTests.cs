using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using MigrationDomain.Calendars;
using Check = MigrationDomain.Testing.Check;

namespace MigrationDomain.Samples.Planner;

/// <summary>What <c>find</c> says of a date is what <c>check</c> says of a request with that date.</summary>
public class FindLawTests
{
    private static readonly LocalDate Start = new(2027, 5, 31); // Mon, the Spring bank holiday

    [Fact]
    public void A_candidate_passes_a_check_and_a_rejected_date_does_not() => Check.That(Requests, (JsonObject request) =>
    {
        LocalDate from = Some.Day(request["goLive"]!.GetValue<string>());
        Run found = Run.Program(request.ToJsonString(), "find", "-", "--from", Text(from), "--to", Text(from.PlusDays(1)), "--format", "json");
        found.Error.Should().BeEmpty();
        JsonElement[] candidates = [.. found.Json().GetProperty("candidates").EnumerateArray()];
        JsonElement[] rejected = [.. found.Json().GetProperty("rejected").EnumerateArray()];
        found.Status.Should().Be(candidates.Length == 0 ? 1 : 0);
        found.Json().GetProperty("earliest").GetString().Should().Be(candidates.Select(Day).Min(StringComparer.Ordinal));
        candidates.Concat(rejected).Select(Day).Order(StringComparer.Ordinal)
            .Should().Equal(WorkingCalendars.EnglandAndWales.WorkingDaysIn(new DateInterval(from, from.PlusDays(1))).Select(Text));
        foreach (JsonElement date in candidates)
        {
            Reasons(date, "warnings", "warning").Should().BeEquivalentTo(Reasons(Checked(request, date, 0), "warning"));
        }

        foreach (JsonElement date in rejected)
        {
            Reasons(date, "reasons", "blocker").Should().BeEquivalentTo(Reasons(Checked(request, date, 1), "blocker"));
            date.GetProperty("wouldPassIf").GetArrayLength().Should().BePositive();
        }
    });

    private static Gen<JsonObject> Requests =>
        from day in Gen.Choose(0, 40)
        from today in Gen.Frequency((1, Gen.Constant<int?>(null)), (3, Gen.Choose(80, 140).Select(days => (int?)days)))
        from frozen in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
        from pin in Gen.Choose(0, 120)
        from leave in Gen.ListOf(Gen.Choose(0, 60), 3)
        from blackout in Gen.Choose(0, 200)
        from needed in Gen.Choose(0, 3)
        select Request(day, today, frozen, pin, [.. leave], blackout, needed);

    private static JsonObject Request(int day, int? today, bool frozen, int pin, int[] leave, int blackout, int needed)
    {
        JsonObject request = new()
        {
            ["template"] = "gp-practice",
            ["goLive"] = Text(Start.PlusDays(day)),
            ["frozen"] = frozen,
            ["people"] = new JsonArray(
                Node("""{ "id": "gp-1", "roles": ["lead-gp"], "worksOn": ["monday", "tuesday", "wednesday", "thursday", "friday-morning"] }"""),
                Node("""{ "id": "clerk-1", "roles": ["registrations-clerk"] }"""),
                Node("""{ "id": "clerk-2", "roles": ["registrations-clerk"], "worksOn": ["monday", "wednesday"], "knownUntil": "2027-06-30" }""")),
            ["commitments"] = new JsonArray(
                Commitment("gp-1", "leave", leave[0], 2), Commitment("clerk-1", "training", leave[1], 0), Commitment("clerk-1", "leave", leave[2], 1)),
            ["blackouts"] = new JsonArray(Node($$"""{ "from": "{{Text(Start.PlusDays(blackout))}}", "to": "{{Text(Start.PlusDays(blackout))}}" }""")),
            ["events"] = new JsonArray(Node("""{ "name": "Clinic", "from": "2027-06-15", "to": "2027-06-15" }""")),
            ["cover"] = new JsonArray(Node($$"""{ "role": "registrations-clerk", "atLeast": {{needed + 1}}, "during": "cutover" }""")),
        };
        if (today is { } days)
        {
            request["today"] = Text(Start.PlusDays(-days));
        }

        if (pin < 20)
        {
            request["pins"] = new JsonObject { ["initial-data-production"] = Text(Start.PlusDays(-pin)) };
        }

        return request;
    }

    private static JsonNode Commitment(string who, string kind, int from, int days) => Node(
        $$"""{ "who": "{{who}}", "kind": "{{kind}}", "from": "{{Text(Start.PlusDays(from))}}", "to": "{{Text(Start.PlusDays(from + days))}}" }""");

    private static JsonElement Checked(JsonObject request, JsonElement date, int status)
    {
        JsonObject one = request.DeepClone().AsObject();
        one["goLive"] = Day(date);
        Run run = Run.Program(one.ToJsonString(), "check", "-", "--format", "json");
        run.Status.Should().Be(status);
        return run.Json();
    }

    private static string[] Reasons(JsonElement answer, string severity) =>
        [.. Reasons(answer, "findings", severity), .. Reasons(answer, "conflicts", severity)];

    private static IEnumerable<string> Reasons(JsonElement answer, string list, string severity) => answer.GetProperty(list).EnumerateArray()
        .Where(reason => reason.GetProperty("severity").GetString() == severity)
        .Select(reason => $"{reason.GetProperty("code")}: {reason.GetProperty("message")}");

    private static string? Day(JsonElement item) => item.GetProperty("goLive").GetString();

    private static string Text(LocalDate date) => Invariant($"{date:R}");

    private static JsonNode Node(string json) => JsonNode.Parse(json)!;
}
