using MigrationDomain.Availability;
using MigrationDomain.Planning;
using MigrationDomain.Testing;

namespace MigrationDomain.Interchange.Json;

public sealed class PlanJsonTests
{
    [Fact]
    public void A_plan_is_written_for_people_to_read() => Golden.Match(Written(Some.Plan), "plan.json");

    [Fact]
    public void Plans_are_as_the_schema_says()
    {
        Schema.Plan.FaultsOf(Written(Some.Plan)).Should().BeEmpty();
        Schema.Plan.FaultsOf(Written(Some.PlanWithUnknownDates)).Should().BeEmpty();
    }

    [Fact]
    public void What_the_calendar_cannot_tell_is_null() => Written(Some.PlanWithUnknownDates).Should().Contain("\"date\": null");

    [Fact]
    public void Any_name_leaves_a_document_that_is_as_the_schema_says() =>
        Check.That(Some.WellFormedTexts, text => Schema.Plan.FaultsOf(Written(Some.PlanNamed(text))).Length == 0);

    [Fact]
    public void Conflicts_are_written_for_people_to_read()
    {
        ConflictPolicy policy = ConflictPolicy.Frozen.Accepting(new AcceptedConflict
        {
            Code = ConflictCodes.PersonUnavailable,
            Subject = "gp-1",
            Reason = "the other partner stands in",
            Approver = "practice-manager",
            Expires = new(2027, 4, 6),
        });
        string text = Some.Written(output => ConflictsJson.Write(output, AvailabilityChecker.FindConflicts(Some.Plan, Some.Roster, policy)));
        Schema.Conflicts.FaultsOf(text).Should().BeEmpty();
        Golden.Match(text, "conflicts.json");
    }

    private static string Written(MigrationPlan plan) => Some.Written(output => PlanJson.Write(output, plan));
}
