using System.Text;
using MigrationDomain.Availability;
using MigrationDomain.Planning;

namespace MigrationDomain.Interchange.Json;

public sealed class RosterRequestTests
{
    [Fact]
    public void Equipment_unknown_times_confirmations_and_allowed_days_reach_the_roster()
    {
        Roster roster = Read(
            """
            { "template": "gp-practice", "goLive": "2026-09-15",
              "people": [ { "id": "gp-1", "roles": ["lead-gp"] }, { "id": "supplier-1", "roles": ["new-supplier"] } ],
              "rooms": [ { "id": "training-room", "capacity": 8, "equipment": ["projector"] }, { "id": "office" } ],
              "unknown": [ { "who": "gp-1", "from": "2026-09-14", "to": "2026-09-14" }, { "who": "office", "from": "2026-09-15T09:00", "to": "2026-09-15T10:00" } ],
              "confirmations": [ { "by": "new-supplier", "on": "2026-09-15" }, { "by": "new-supplier", "on": "2026-09-22", "answer": "refused" } ],
              "allowed": [ { "from": "2026-09-01", "to": "2026-09-30", "name": "slot of the supplier" } ],
              "cover": [ { "role": "lead-gp", "atLeast": 1, "during": "critical-window", "trainedFor": "new-system" } ] }
            """).OrThrow().ToRoster();
        roster.Rooms[0].Equipment!.Value.Should().Equal("projector");
        roster.Rooms[1].Equipment.Should().BeNull();
        roster.Unknowns.Select(unknown => unknown.ToString()).Should().Equal(
            "gp-1 is perhaps busy 2026-09-14 to 2026-09-14", "office is perhaps busy 2026-09-15T09:00 up to 2026-09-15T10:00");
        roster.Confirmations.Select(given => given.ToString()).Should().Equal("new-supplier confirmed 2026-09-15", "new-supplier refused 2026-09-22");
        roster.Allowed.Single().ToString().Should().Be("slot of the supplier, 2026-09-01 to 2026-09-30");
        roster.Requirements.Single().ToString().Should().Be("at least 1 lead-gp trained for new-system in every session of critical-window");
    }

    [Fact]
    public void An_unknown_day_is_never_taken_as_free()
    {
        MigrationRequest request = Read(
            """
            { "template": "gp-practice", "goLive": "2026-09-15", "people": [ { "id": "gp-1", "roles": ["lead-gp"] } ],
              "unknown": [ { "who": "gp-1", "from": "2026-09-14", "to": "2026-09-14" } ],
              "present": [ { "role": "lead-gp", "during": "critical-window" } ] }
            """).OrThrow();
        AvailabilityChecker.FindConflicts(MigrationPlanner.Plan(request.ToPlanRequest()), request.ToRoster(), request.Policy)
            .Should().ContainSingle(conflict => conflict.Code == ConflictCodes.AvailabilityUnknown)
            .Which.Days.Should().Equal(new LocalDate(2026, 9, 14));
    }

    [Fact]
    public void Every_fault_in_them_is_told() => Read(
        """
        { "template": "gp-practice", "goLive": "2026-09-15", "people": [],
          "rooms": [ { "id": "office", "equipment": "projector" } ],
          "unknown": [ { "who": "ofice", "from": "2026-09-15", "to": "2026-09-14" }, { "from": "2026-09-15", "to": "2026-09-15" } ],
          "confirmations": [ { "by": "New Supplier", "on": "2026-09-31", "answer": "maybe" } ],
          "allowed": [ { "from": "2026-09-01", "to": "2026-09-30" } ] }
        """).Faults.Select(fault => $"{fault.Where}: {fault.Message}").Should().Equal(
            "$.rooms[0].equipment (line 2): 'projector' is not a list; write one.",
            "$.unknown[0].who (line 3): 'ofice' is not a person or a room that is given; the nearest known name is 'office'.",
            "$.unknown[0].to (line 3): '2026-09-14' lies before the start '2026-09-15'; write an end on or after the start.",
            "$.unknown[1] (line 3): An unknown time needs the member 'who'; add the id of a person or of a room.",
            "$.confirmations[0].by (line 4): 'New Supplier' is not an id; use lower-case letters, digits and single hyphens, such as 'go-live', at most 64 characters.",
            "$.confirmations[0].on (line 4): '2026-09-31' does not exist; write a day from 01 to 30 for 2026-09.",
            "$.confirmations[0].answer (line 4): 'maybe' is not an answer; use awaited, confirmed or refused.",
            "$.allowed[0] (line 5): An allowed range needs the member 'name'; add what these days are called.");

    private static ReadResult<MigrationRequest> Read(string text) => RequestJson.Read(Encoding.UTF8.GetBytes(text));
}
