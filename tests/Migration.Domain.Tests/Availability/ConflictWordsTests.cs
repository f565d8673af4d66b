using MigrationDomain.Planning;
using MigrationDomain.Testing;

namespace MigrationDomain.Availability;

public sealed class ConflictWordsTests
{
    private static readonly Person LeadGp = Team.Person("gp-1", "lead-gp");

    [Theory]
    [InlineData(Audience.Planner, "gp-1 (lead-gp) is needed during critical-window but not available on 2026-09-10.")]
    [InlineData(Audience.Practice, "A lead-gp is needed during critical-window but not there on 2026-09-10.")]
    [InlineData(Audience.Public, "A key person is not available on 2026-09-10.")]
    public void Each_audience_has_its_sentence(Audience audience, string sentence) =>
        Team.Find([LeadGp], [Team.Leave("gp-1", "2026-09-10")]).Single().Explain(audience).Should().Be(sentence);

    [Theory]
    [ClassData(typeof(Cultures))]
    public void Sentences_are_the_same_in_every_culture(string culture)
    {
        Roster roster = new([LeadGp], [Team.Leave("gp-1", "2026-09-10")], [new Room("r-1", 1)], blackouts: [new Blackout(Some.Days("2026-09-12", "2026-09-12"), "audit")]);
        string[] Sentences() => [.. AvailabilityChecker.FindConflicts(Team.Plan, roster).Select(conflict => conflict.ToString()), roster.ToString(), roster.Commitments[0].ToString()];
        Culture.Run(culture, Sentences).Should().Equal(Culture.Run("en-GB", Sentences));
    }
}
