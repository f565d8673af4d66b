namespace MigrationDomain.Templates.GpPractice;

/// <summary>Where the editions disagree, each has its own value.</summary>
public sealed class ActivityDifferenceTests
{
    [Theory]
    [InlineData("gp-08", "at the latest on the day of order-placed", "not before 1 working day after go-live")]
    [InlineData("gp-10", "no timing stated", "at the latest 10 working days after order-placed")]
    [InlineData("gp-16", "from 1 working day after kick-off to 5 working days after kick-off", "from kick-off to 5 working days after kick-off")]
    [InlineData("gp-18", "from technical-survey to 1 working day before go-live", "from technical-survey to go-live")]
    [InlineData("gp-30", "on the day of initial-data-production; up to 3 users, more than one", "on the day of initial-data-production; 1 to 3 users, at least one")]
    [InlineData("gp-31", "from 3 working days after initial-data-production to 5 working days", "at the latest 5 working days after initial-data-production")]
    [InlineData("gp-39", "at the latest on the day of go-live", "from 3 weeks before go-live, rolled to the following working day to go-live")]
    [InlineData("gp-44", "from go-live to 2 working days after go-live", "from go-live to 10 working days after go-live")]
    [InlineData("gp-63", "no timing stated", "at the latest 2 working days after go-live")]
    [InlineData("cutover-summarising", "from final-data-production to go-live; may go on", "from final-data-production to go-live; stops")]
    public void Activity_begins_to_differ_in_2020(string id, string in2019, string since2020)
    {
        string[] rules = [.. StockEditions.Keys.Select(edition => StockEditions.Rule(edition, RuleKind.Activity, id).Rule)];

        rules[0].Should().StartWith(in2019);
        rules[1].Should().StartWith(since2020);
        rules[2].Should().Be(rules[1]);
    }

    [Fact]
    public void Lead_time_of_the_order_ends_later_in_older_editions() =>
        StockEditions.Keys.Select(edition => StockEditions.Rule(edition, RuleKind.Activity, "gp-06").Rule.Split("counted to ")[^1])
            .Should().Equal("the end of the weeks after Go Live", "the end of the migration", "Go Live");

    [Fact]
    public void Service_levels_are_must_in_2020_and_unverified_in_2025()
    {
        string[] levels = ["gp-09", "gp-10", "gp-11", "gp-17", "gp-20", "gp-28", "gp-29", "gp-31", "gp-34", "gp-35", "gp-63", "gp-65", "gp-68"];

        levels.Select(id => StockEditions.Rule("gp-it-futures-2020", RuleKind.Activity, id).Provenance.Certainty).Should().AllBeEquivalentTo(Rules.Certainty.Must);
        levels.Select(id => StockEditions.Rule("nhs-england-2025", RuleKind.Activity, id).Provenance.Certainty).Should().AllBeEquivalentTo(Rules.Certainty.Unverified);
    }

    [Fact]
    public void Weekly_meeting_repeats_from_kick_off_to_the_end_of_re_entry() =>
        StandardTemplates.GpPractice.Find(new ActivityKey("gp-15"))!.Rule
            .Should().Be("every week from kick-off to re-entry-latest; same time, same call");
}
