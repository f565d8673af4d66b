namespace MigrationDomain.Availability;

public sealed class OpenQuestionsTests
{
    private static readonly Person LeadGp = Team.Person("gp-1", "lead-gp");

    [Fact]
    public void Open_questions_list_what_nobody_recorded()
    {
        Roster roster = new(
            [LeadGp with { KnownUntil = Some.Day("2026-09-15") }, Team.Person("a-1", "administrator")],
            requirements: [Team.Cover("administrator", 1, "passwords"), Team.Cover("trainer", 1), Team.Present("lead-gp"), Team.Present("lead-gp", "hypercare")]);
        AvailabilityChecker.FindOpenQuestions(Team.Plan, roster).Select(question => question.ToString()).Should().BeEquivalentTo(
            "Who holds the role practice-manager, needed during critical-window and for kick-off? Nobody given does.",
            "Who holds the role project-manager, needed during critical-window and for kick-off? Nobody given does.",
            "Who holds the role registrations-clerk, needed during critical-window? Nobody given does.",
            "Who holds the role system-administrator, needed during critical-window? Nobody given does.",
            "Who holds the role tester, needed during data-checking? Nobody given does.",
            "Who holds the role trainer, needed during critical-window? Nobody given does.",
            "Is gp-1 there on 2026-09-16 and 2026-09-17? Nothing is recorded.",
            "Is a-1 trained for passwords? No training is recorded, so it is taken as done.",
            "On which days is the window hypercare? The plan does not know, so nobody was checked for it.");
    }

    [Fact]
    public void Open_questions_ask_for_everybody_when_nobody_was_given() =>
        AvailabilityChecker.FindOpenQuestions(Team.Plan, new Roster()).Select(question => question.Subject).Should()
            .Equal("lead-gp", "practice-manager", "project-manager", "registrations-clerk", "system-administrator", "tester");
}
