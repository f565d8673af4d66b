using System.Text.Json;

namespace MigrationDomain.Samples.Planner;

/// <summary>What the plan command answers about training, shifts and downtime.</summary>
public class ProgrammeAnswerTests
{
    [Fact]
    public void Training_is_answered_by_checkpoint() => Answer(
        """
        "goLive": "2026-10-05", "trajectory": { "trainees": 4000, "targetPercent": 80, "checkpoints": [
          { "on": "2026-09-07", "trained": 1200 }, { "on": "2026-10-05", "trained": 3300 } ] }
        """).GetProperty("trajectory").GetRawText().Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal).Should().Be(
        """[{"on":"2026-09-07","expected":2134,"actual":1200,"behind":934,"neededPerWeek":500,"metOn":"2026-12-10"},"""
        + """{"on":"2026-10-05","expected":3200,"actual":3300,"behind":0,"neededPerWeek":0,"metOn":"2026-10-05"}]""");

    [Fact]
    public void Training_that_starts_too_late_is_answered_with_what_is_known()
    {
        JsonElement line = Answer(
            """
            "goLive": "2026-10-05", "pins": { "training-start": "2026-10-05" },
            "trajectory": { "trainees": 10, "targetPercent": 80, "checkpoints": [ { "on": "2026-09-07", "trained": 3 } ] }
            """).GetProperty("trajectory")[0];

        line.GetProperty("actual").GetInt32().Should().Be(3);
        line.GetProperty("expected").ValueKind.Should().Be(JsonValueKind.Null);
        line.GetProperty("metOn").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("2026-10-24T20:00", "2026-10-25T08:00", 13, 780)]
    [InlineData("2027-03-27T20:00", "2027-03-28T08:00", 11, 660)]
    [InlineData("2026-10-25T00:00", "2026-10-26T00:00", 25, 1_500)]
    [InlineData("2026-03-29T00:00", "2026-03-30T00:00", 23, 1_380)]
    [InlineData("2026-10-05T08:00", "2026-10-05T15:40", 7.67, 460)]
    public void Shifts_and_downtime_are_answered_with_their_true_length(string from, string to, double hours, int minutes)
    {
        JsonElement answer = Answer(
            $$"""
            "goLive": "2026-10-05", "shifts": [ { "from": "{{from}}", "to": "{{to}}", "id": "night" } ], "downtime": [ { "from": "{{from}}", "to": "{{to}}" } ]
            """);

        foreach (JsonElement time in new[] { answer.GetProperty("shifts")[0], answer.GetProperty("downtime")[0] })
        {
            time.GetProperty("from").GetString().Should().Be(from);
            time.GetProperty("hours").GetDouble().Should().Be(hours);
            time.GetProperty("minutes").GetInt32().Should().Be(minutes);
        }
    }

    [Fact]
    public void What_was_not_asked_for_is_left_out()
    {
        JsonElement answer = Answer(""" "goLive": "2026-10-05" """);

        foreach (string member in (string[])["trajectory", "shifts", "downtime"])
        {
            answer.TryGetProperty(member, out _).Should().BeFalse(member);
        }
    }

    [Fact]
    public void More_people_trained_than_there_are_is_refused() =>
        Plan(""" "goLive": "2026-10-05", "trajectory": { "trainees": 10, "targetPercent": 80, "checkpoints": [ { "on": "2026-09-07", "trained": 11 } ] } """)
            .Error.Should().Be("standard input: $.trajectory.checkpoints[0].trained (line 1): '11' is more than the 10 trainees; give at most 10.\n");

    [Fact]
    public void The_reason_of_a_downtime_is_not_repeated() =>
        Plan(""" "goLive": "2026-10-05", "downtime": [ { "from": "2026-10-04T22:00", "to": "2026-10-05T02:00", "why": "a secret" } ] """)
            .Output.Should().NotContain("a secret");

    private static JsonElement Answer(string members)
    {
        Run run = Plan(members);
        run.Error.Should().BeEmpty();
        return run.Json();
    }

    private static Run Plan(string members) => Run.Program($$"""{ "template": "epr-go-live", {{members}} }""", "plan", "-", "--format", "json");
}
