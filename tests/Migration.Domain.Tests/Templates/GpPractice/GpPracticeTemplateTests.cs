namespace MigrationDomain.Templates.GpPractice;

public sealed class GpPracticeTemplateTests
{
    public static TheoryData<string> Editions => [.. StockEditions.Keys];

    [Theory]
    [MemberData(nameof(Editions))]
    public void Template_has_all_its_parts(string edition)
    {
        MigrationTemplate template = StockEditions.Of(edition);

        template.Milestones.Should().HaveCount(24);
        template.Phases.Should().HaveCount(15);
        template.Notices.Should().HaveCount(10);
        template.Windows.Should().HaveCount(7);
        template.Root.Value.Should().Be("go-live");
        template.CriticalWindow!.Value.Should().Be("critical-window");
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Activities_are_gp_01_to_gp_75_in_order_and_then_the_further_ones(string edition)
    {
        string[] keys = [.. StockEditions.Of(edition).Activities.Select(activity => activity.Key.Value)];

        keys.Take(75).Should().Equal(Enumerable.Range(1, 75).Select(number => $"gp-{number:00}"));
        keys.Skip(75).Should().Equal(
            "n-03", "n-09", "n-11", "n-15", "n-18", "n-31", "n-reminders", "cutover-old-system", "cutover-referrals", "cutover-summarising",
            "roles-agreed", "communication-agreed", "action-list", "absent-people-briefed", "dates-checked", "dates-secured", "known-data-issues",
            "data-check-introduced", "equipment-cost-warned", "linked-services-listed", "training-approach", "staff-told", "online-message",
            "technical-requirements-signed", "equipment-agreed", "data-check-planned", "test-criteria-received", "issue-route-known",
            "data-left-behind-signed", "streams-planned", "re-entry-planned", "third-parties-planned", "cutover-dates-known", "extract-time-known",
            "recheck-planned", "cutover-training-ready", "run-off-known", "feedback-shared");
    }
}
