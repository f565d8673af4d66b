using System.Text;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Interchange.Json.Requests;
using MigrationDomain.Rules;

namespace MigrationDomain.Interchange.Json;

public sealed class ProgrammeRequestTests
{
    [Fact]
    public void The_members_of_the_other_programmes_are_read()
    {
        RequestDocument request = Read(
            """
            { "template": "epr-go-live", "goLive": "2026-10-03",
              "trajectory": { "trainees": 4000, "targetPercent": 80, "checkpoints": [ { "on": "2026-09-01", "trained": 1200 } ] },
              "shifts": [ { "from": "2026-10-24T20:00", "to": "2026-10-25T08:00" } ],
              "downtime": [ { "from": "2026-10-03T00:00", "to": "2026-10-03T06:00", "why": "cutover" } ],
              "conditions": [ { "id": "lease", "metOn": "2026-09-01", "longstop": "2026-12-01" }, { "id": "works" } ],
              "termMonths": 24 }
            """);
        request.Trajectory!.ToString().Should().Be("80 % of 4000");
        request.Trajectory.Checkpoints.Single().ToString().Should().Be("1200 trained on 2026-09-01");
        request.Shifts.Single().ToString().Should().Be("shift from 2026-10-24T20:00 to 2026-10-25T08:00");
        request.Downtime.Single().ToString().Should().Be("downtime from 2026-10-03T00:00 to 2026-10-03T06:00");
        request.Conditions.Select(condition => condition.MetOn?.Value).Should().Equal(new LocalDate(2026, 9, 1), null);
        request.TermMonths!.Value.Should().Be(24);
    }

    [Fact]
    public void What_is_absent_is_told_from_what_is_empty()
    {
        RequestDocument bare = Read("""{ "template": "gp-practice", "goLive": "2026-09-15" }""");
        RequestDocument empty = Read("""{ "template": "gp-practice", "goLive": "2026-09-15", "people": [ { "id": "a", "worksOn": [] } ] }""");
        bare.Roster.People.Should().BeNull();
        bare.Frozen.Should().BeNull();
        empty.Roster.People!.Value.Single().WorksOn!.Value.Should().BeEmpty();
    }

    [Theory]
    [InlineData("3 working days", OffsetUnit.WorkingDays)]
    [InlineData("1 working day", OffsetUnit.WorkingDays)]
    [InlineData("0 days", OffsetUnit.Days)]
    [InlineData("35 days", OffsetUnit.Days)]
    [InlineData("1 week", OffsetUnit.Weeks)]
    [InlineData("2 months", OffsetUnit.Months)]
    [InlineData("72 hours", OffsetUnit.Hours)]
    public void An_offset_is_read_in_singular_and_plural(string text, OffsetUnit unit)
    {
        OffsetText.TryRead(text, out DateOffset offset, out string fault).Should().BeTrue(fault);
        offset.Unit.Should().Be(unit);
        OffsetText.Of(offset).Should().Be(text);
    }

    private static RequestDocument Read(string text)
    {
        Faults faults = new(JsonLimits.Default);
        RequestDocument? request = RequestReader.ReadAsFarAsPossible(Encoding.UTF8.GetBytes(text), faults);
        faults.Any.Should().BeFalse();
        return request!;
    }
}
