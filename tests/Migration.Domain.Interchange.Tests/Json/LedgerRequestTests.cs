using System.Text;
using MigrationDomain.Planning;
using MigrationDomain.Rules;

namespace MigrationDomain.Interchange.Json;

public sealed class LedgerRequestTests
{
    [Fact]
    public void A_short_entry_is_recorded_in_London_as_its_day_begins() =>
        Read("""[ { "kind": "sent", "notice": "pcse", "on": "2026-08-20" }, { "kind": "acknowledged", "notice": "pcse", "on": "2026-12-01", "id": "e1", "by": "pm-1", "at": "2026-12-01T10:00:00+00:00" } ]""")
            .OrThrow().Ledger.Entries.Select(entry => Invariant($"{entry} by {entry.By} at {entry.At:g}")).Should().Equal(
                "notice 'pcse' sent on 2026-08-20 (entry 'line-0001') by request at 2026-08-19T23:00:00Z",
                "notice 'pcse' acknowledged on 2026-12-01 (entry 'e1') by pm-1 at 2026-12-01T10:00:00Z");

    [Fact]
    public void What_happened_moves_what_hangs_from_it_and_what_was_skipped_is_not_needed()
    {
        MigrationPlan plan = Plan(
            """
            [ { "kind": "happened", "milestone": "initial-data-production", "on": "2026-07-30", "cause": "supplier" },
              { "kind": "skipped", "notice": "pathology", "on": "2026-07-01", "why": "the practice has no link" } ]
            """);
        plan[new MilestoneKey("initial-data-production")].Date.Should().Be(new LocalDate(2026, 7, 30));
        plan.Request.NotNeeded.Should().Equal(new MigrationDomain.Templates.NoticeKey("pathology"));
    }

    [Fact]
    public void An_entry_about_something_that_the_template_has_not_is_told() =>
        Read("""[ { "kind": "done", "milestone": "kickoff", "on": "2026-06-01" }, { "kind": "signed", "gate": "go", "on": "2026-06-01", "capacity": "lead-gp", "outcome": "go" } ]""")
            .Faults.Select(fault => fault.Where).Should().Equal("$.ledger[0].milestone (line 1)", "$.ledger[1].gate (line 1)");

    [Fact]
    public void An_entry_that_cannot_follow_another_is_told() =>
        Read("""[ { "kind": "done", "milestone": "kick-off", "on": "2026-06-01" }, { "kind": "skipped", "milestone": "kick-off", "on": "2026-06-02", "why": "secret" } ]""")
            .Faults.Select(fault => $"{fault.Where}: {fault.Message}").Should().Equal(
                "$.ledger[1] (line 1): Entry 'line-0002' ends milestone 'kick-off', which entry 'line-0001' has ended already; revoke that one first.");

    private static MigrationPlan Plan(string ledger) => MigrationPlanner.Plan(Read(ledger).OrThrow().ToPlanRequest());

    private static ReadResult<MigrationRequest> Read(string ledger) =>
        RequestJson.Read(Encoding.UTF8.GetBytes($$"""{ "template": "gp-practice", "goLive": "2026-09-15", "ledger": {{ledger}} }"""));
}
