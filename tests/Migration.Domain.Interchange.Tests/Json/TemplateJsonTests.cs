using System.Text;
using MigrationDomain.Calendars;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using MigrationDomain.Testing;

namespace MigrationDomain.Interchange.Json;

public sealed class TemplateJsonTests
{
    public static TheoryData<string, string> Stock
    {
        get
        {
            TheoryData<string, string> stock = [];
            foreach (MigrationTemplate template in StandardTemplates.All)
            {
                stock.Add(template.Key.Value, template.Edition.Key);
            }

            return stock;
        }
    }

    [Theory]
    [MemberData(nameof(Stock))]
    public void A_stock_template_comes_back_whole(string key, string edition)
    {
        MigrationTemplate template = StandardTemplates.Find(key, edition)!;
        MigrationTemplate back = Read(Written(template)).OrThrow();
        Everything.In(back).Should().Be(Everything.In(template));
        Written(back).Should().Be(Written(template));
    }

    [Fact]
    public void What_was_written_is_read_again() =>
        Check.That(TemplateCases.Templates, template => Everything.In(Read(Written(template)).OrThrow()) == Everything.In(template));

    [Fact]
    public void The_plans_of_a_template_that_came_back_are_the_same()
    {
        PlanRequest request = new() { Template = StandardTemplates.GpPractice, RootDate = new(2027, 4, 6), Calendar = WorkingCalendars.EnglandAndWales };
        MigrationPlanner.Plan(request with { Template = Read(Written(request.Template)).OrThrow() }).ContentHash.Should().Be(MigrationPlanner.Plan(request).ContentHash);
    }

    [Fact]
    public void A_template_is_written_by_hand_in_few_lines()
    {
        MigrationTemplate template = Read(
            """
            { "schemaVersion": "1.0", "$schema": "./template.schema.json", "extensions": { "ours": [1, 2] },
              "key": "dispensary", "name": "Move of a dispensary", "edition": { "key": "ours-2026", "name": "Ours", "year": 2026 },
              "milestones": [
                { "key": "go-live", "name": "Go Live", "rule": { "anchor": "root" } },
                { "key": "stock-count", "name": "Stock count", "rule": { "before": "go-live", "offset": "3 working days", "roll": "preceding" } } ],
              "notices": [ { "key": "wholesaler", "party": "wholesaler", "partyName": "Wholesaler", "change": "go-live", "period": { "length": "2 weeks" } } ] }
            """).OrThrow();
        MigrationPlan plan = MigrationPlanner.Plan(new PlanRequest { Template = template, RootDate = new(2027, 4, 6), Calendar = WorkingCalendars.EnglandAndWales });
        plan.Milestones.Select(milestone => milestone.ToString()).Should().Equal("Stock count on 2027-04-01: 3 working days before go-live, rolled to the preceding working day", "Go Live on 2027-04-06: the date given");
        plan.Notices.Single().ToString().Should().Be("Wholesaler: tell by 2027-03-23 of the change on 2027-04-06");
    }

    [Fact]
    public void Every_fault_is_told_where_it_stands() => Told(
        """
        { "schemaVersion": "1.0", "key": "My Template", "name": " ", "edition": { "key": "ours", "name": "Ours" },
          "milestones": [
            { "key": "go-live", "name": "Go Live", "rule": { "anchor": "rot" } },
            { "key": "a", "name": "A", "rule": { "before": "go-live" } },
            { "key": "b", "name": "B", "rule": { "offset": "3 days" } },
            { "key": "c", "name": "C", "rule": "3 working days before go-live" },
            { "key": "d", "name": "D", "rule": { "latestOf": [ { "on": "a" } ] } },
            { "key": "e", "name": "E", "rule": { "after": "a", "offset": "0 days", "count": "include-start" } },
            { "key": "f", "name": "F", "rule": { "on": "a" }, "isflor": true } ],
          "avoidPeriods": [ { "key": "x", "name": "X", "from": "02-30", "to": "03-01" } ],
          "requirements": [ { "cover": "lead-gp", "atLeast": 0, "during": { "day": "go-live" } } ] }
        """).Should().Equal(
            "$.key (line 1): 'My Template' is not an id; use lower-case letters, digits and single hyphens, such as 'go-live', at most 64 characters.",
            "$.name (line 1): ' ' is blank; write some text or leave the member out.",
            "$.edition (line 1): An edition needs the member 'year'; add the year it is from.",
            "$.milestones[0].rule.anchor (line 3): 'rot' is not an anchor; use root or when-given.",
            "$.milestones[1].rule (line 4): A rule that counts back needs the member 'offset'; add how much, such as '4 working days'.",
            "$.milestones[2].rule (line 5): A date rule has one of the members anchor, on, workingDay, before, after, latestOf and earliestOf, but here is none of them; add one.",
            "$.milestones[3].rule (line 6): '3 working days before go-live' is not a date rule, an object with anchor, on, workingDay, before, after, latestOf or earliestOf; write one.",
            "$.milestones[4].rule (line 7): A choice of dates needs two or more rules, none of them an anchor; for the day of a milestone use a rule of the same day.",
            "$.milestones[5].rule (line 8): '0 calendar days' cannot count its first day; a period that includes its start has at least 1 day.",
            "$.milestones[6].isflor (line 9): A milestone has no member 'isflor'; the nearest known name is 'isFloor'.",
            "$.avoidPeriods[0].from (line 10): '02-30' is not a day of the year; write MM-DD, such as 12-24.",
            "$.requirements[0].atLeast (line 11): The number 0 is not a whole number from 1 to 2147483647; write one.",
            "$.requirements[0].during (line 11): A span has one of the members window, phase and milestone, but here is none of them; add one.");

    [Fact]
    public void What_does_not_fit_together_is_told_where_it_stands() => Told(
        """
        { "schemaVersion": "1.0", "key": "ours", "name": "Ours", "edition": { "key": "ours", "name": "Ours", "year": 2026 },
          "milestones": [
            { "key": "go-live", "name": "Go Live", "rule": { "anchor": "root" } },
            { "key": "a", "name": "A", "rule": { "on": "b" } },
            { "key": "b", "name": "B", "rule": { "on": "a" }, "owner": "nobody" },
            { "key": "b", "name": "B", "rule": { "on": "go-live" }, "provenance": { "certainty": "must" } } ] }
        """).Should().Equal(
            "$.milestones (line 2): These milestones count from each other in a circle: a, b, a; one of them needs another anchor.",
            "$.milestones[2] (line 5): The rule key 'b' is used 2 times; each key names one rule.",
            "$.milestones[2] (line 5): Milestone 'b' is owned by role 'nobody', which is not in the template.",
            "$.milestones[2] (line 5): Rule 'b' is said to be 'must' but names no source; name one, or call it a local custom or a default.");

    private static string[] Told(string text) => [.. Read(text).Faults.Select(fault => $"{fault.Where}: {fault.Message}")];

    private static ReadResult<MigrationTemplate> Read(string text) => TemplateJson.Read(Encoding.UTF8.GetBytes(text));

    private static string Written(MigrationTemplate template) => Some.Written(output => TemplateJson.Write(output, template));
}
