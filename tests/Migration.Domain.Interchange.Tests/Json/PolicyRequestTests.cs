using System.Text;
using MigrationDomain.Availability;
using MigrationDomain.Planning;

namespace MigrationDomain.Interchange.Json;

public sealed class PolicyRequestTests
{
    private const string Start = """
        { "template": "gp-practice", "goLive": "2026-09-15", "today": "2026-06-01",
          "people": [ { "id": "gp-1", "roles": ["lead-gp"] } ],
          "events": [ { "name": "flu clinic", "from": "2026-09-14", "to": "2026-09-14" } ],
          "present": [ { "role": "lead-gp", "during": "critical-window" } ],
          "commitments": [ { "who": "gp-1", "kind": "leave", "from": "2026-09-16", "to": "2026-09-16" } ],
        """;

    [Fact]
    public void Weights_and_decisions_reach_the_checker()
    {
        Conflicts("\"policy\": {} }").Should().Equal("event-in-window flu clinic Warning", "person-unavailable gp-1 Blocker");
        Conflicts("\"policy\": { \"person-unavailable\": \"warn\", \"event-in-window\": \"block\" } }")
            .Should().Equal("event-in-window flu clinic Blocker", "person-unavailable gp-1 Warning");
        Conflicts("\"policy\": { \"event-in-window\": \"off\" } }").Should().Equal("person-unavailable gp-1 Blocker");
        Conflicts(Accepted("\"until\": \"2026-06-01\"")).Should().Equal("event-in-window flu clinic Warning", "person-unavailable gp-1 accepted");
        Conflicts(Accepted("\"until\": \"2026-05-31\"")).Should().Equal("event-in-window flu clinic Warning", "person-unavailable gp-1 Blocker");
        Conflicts(Accepted("\"from\": \"2026-09-16\", \"to\": \"2026-09-16\"")).Should().Equal("event-in-window flu clinic Warning", "person-unavailable gp-1 accepted");
        Conflicts(Accepted("\"from\": \"2026-09-17\", \"to\": \"2026-09-18\"")).Should().Equal("event-in-window flu clinic Warning", "person-unavailable gp-1 Blocker");
    }

    [Fact]
    public void Every_fault_in_them_is_told() => Read(
        """
        { "template": "gp-practice", "goLive": "2026-09-15",
          "policy": { "event-in-windw": "off", "availability-unknown": "off", "in-blackout": "never" },
          "accepted": [ { "code": "event-in-windo", "subject": "flu clinic", "why": " ", "by": "lead-gp" },
                        { "code": "event-in-window", "subject": "flu clinic", "why": "agreed", "by": "lead-gp", "from": "2026-09-15" },
                        { "code": "event-in-window", "until": "soon" } ] }
        """).Faults.Select(fault => $"{fault.Where}: {fault.Message}").Should().Equal(
            "$.policy['event-in-windw'] (line 2): A policy has no member 'event-in-windw'; the nearest known name is 'event-in-window'.",
            "$.policy['availability-unknown'] (line 2): 'availability-unknown' cannot be off, because what is unknown is not free; write warn or block.",
            "$.policy['in-blackout'] (line 2): 'never' is not a weight; use off, warn or block.",
            "$.accepted[0].code (line 3): 'event-in-windo' is not a code of conflicts; the nearest known name is 'event-in-window'.",
            "$.accepted[0].why (line 3): ' ' is blank; write some text or leave the member out.",
            "$.accepted[1] (line 4): An accepted conflict needs the member 'to'; add the day as YYYY-MM-DD.",
            "$.accepted[2] (line 5): An accepted conflict needs the member 'subject'; add what it is about, such as the id of a person or the name of an event.",
            "$.accepted[2] (line 5): An accepted conflict needs the member 'why'; add why it is accepted.",
            "$.accepted[2] (line 5): An accepted conflict needs the member 'by'; add who decided, by role.",
            "$.accepted[2].until (line 5): 'soon' is not a date; write YYYY-MM-DD, such as 2026-09-15.");

    private static string Accepted(string more) =>
        "\"accepted\": [ { \"code\": \"person-unavailable\", \"subject\": \"gp-1\", \"why\": \"the partner stands in\", \"by\": \"practice-manager\", " + more + " } ] }";

    private static IEnumerable<string> Conflicts(string end)
    {
        MigrationRequest request = Read(Start + end).OrThrow();
        return AvailabilityChecker.FindConflicts(MigrationPlanner.Plan(request.ToPlanRequest()), request.ToRoster(), request.Policy)
            .Where(conflict => conflict.Code is ConflictCodes.PersonUnavailable or ConflictCodes.EventInWindow)
            .Select(conflict => $"{conflict.Code} {conflict.Subject} {(conflict.Acceptance is null ? conflict.Severity : "accepted")}");
    }

    private static ReadResult<MigrationRequest> Read(string text) => RequestJson.Read(Encoding.UTF8.GetBytes(text));
}
