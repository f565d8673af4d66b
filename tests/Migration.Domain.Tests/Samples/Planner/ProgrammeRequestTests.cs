using System.Text;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Interchange.Json.Requests;

namespace MigrationDomain.Samples.Planner;

public class ProgrammeRequestTests
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
        bare.People.Should().BeNull();
        bare.Frozen.Should().BeNull();
        empty.People!.Value.Single().WorksOn!.Value.Should().BeEmpty();
    }

    [Theory]
    [InlineData("3 working days", UnitWord.WorkingDay)]
    [InlineData("1 working day", UnitWord.WorkingDay)]
    [InlineData("0 days", UnitWord.Day)]
    [InlineData("35 days", UnitWord.Day)]
    [InlineData("1 week", UnitWord.Week)]
    [InlineData("2 months", UnitWord.Month)]
    [InlineData("72 hours", UnitWord.Hour)]
    internal void An_offset_is_read_in_singular_and_plural(string text, UnitWord unit)
    {
        OffsetText.TryRead(text, out RequestedOffset? offset, out string fault).Should().BeTrue(fault);
        offset!.Unit.Should().Be(unit);
        offset.ToString().Should().Be(text);
    }

    [Fact]
    public void A_portfolio_is_read()
    {
        Run run = Run.With(Encoding.UTF8.GetBytes(
            """
            { "from": "2027-01-04", "to": "2027-06-30", "weekdays": ["tuesday"], "perWeek": 1,
              "suppliers": [ { "id": "one", "perWeek": 1, "perMonth": 3 } ], "blackouts": [ { "from": "2027-03-15", "to": "2027-04-09" } ],
              "practices": [ { "id": "a", "supplier": "one", "request": { "template": "gp-practice" }, "announced": "2027-02-02" } ] }
            """), "portfolio");
        run.Error.Should().BeEmpty();
        run.Output.Should().Be("1 practice from 2027-01-04 to 2027-06-30\n");
    }

    [Fact]
    public void A_portfolio_tells_all_its_faults()
    {
        Run run = Run.With(Encoding.UTF8.GetBytes(
            """
            { "from": "2027-01-04", "to": "2027-06-30", "suppliers": [ { "id": "one" } ],
              "practices": [
                { "id": "a", "supplier": "two", "request": { "template": "gp-practice" } },
                { "id": "a", "supplier": "one", "request": { "template": "gp-practice", "goLive": "2027-02-02" } } ] }
            """), "portfolio");
        run.Status.Should().Be(2);
        run.Error.Split('\n')[..2].Should().Equal(
            "standard input: $.practices[0].supplier (line 3): 'two' is not a supplier of the portfolio; known are one.",
            "standard input: $.practices[1].id (line 4): The practice 'a' was named before, at $.practices[0].id (line 3); name each practice once.");
        run.Error.Split('\n')[2].Should().StartWith("standard input: $.practices[1].request.goLive (line 4): A request has no member 'goLive'; known are template,");
    }

    private static RequestDocument Read(string text)
    {
        Faults faults = new("request.json");
        RequestDocument? request = RequestReader.Read(Encoding.UTF8.GetBytes(text), faults);
        faults.InOrder.Should().BeEmpty();
        return request!;
    }
}
