using System.Collections.Immutable;
using System.Text;
using MigrationDomain.Availability;
using MigrationDomain.Testing;

namespace MigrationDomain.Interchange.Json;

public sealed class AvailabilityJsonTests
{
    [Fact]
    public void What_was_written_is_read_again() => Check.That(RequestCases.Rosters, roster =>
    {
        (string text, ImmutableArray<Loss> losses) = Written(roster);
        return losses.IsEmpty && Everything.In(Read(text).OrThrow()) == Everything.In(roster) && Schema.Availability.FaultsOf(text).Length == 0;
    });

    [Fact]
    public void A_roster_is_written_for_people_to_read() => Golden.Match(Written(Some.Roster).Text, "availability.json");

    [Fact]
    public void What_its_reader_would_not_take_is_listed()
    {
        BusyTime day = BusyTime.Days(new(2027, 4, 1), new(2027, 4, 1));
        Roster roster = new(
            [new Person { Id = "gp\u200b1" }, new Person { Id = "gp-2", TrainedFor = ["New System"] }],
            rooms: [new Room("room-1", 8) { Equipment = [new string('t', 65)] }],
            events: [new PracticeEvent(new string('e', 501), EventKind.Event, day)]);
        (string text, ImmutableArray<Loss> losses) = Written(roster);
        losses.Select(loss => loss.Message).Should().Equal(
            "What is written is not read back: 'gp\\u200b1' has characters that cannot be seen; write an id such as 'gp-1'.",
            "What is written is not read back: 'New System' is not an id; use lower-case letters, digits and single hyphens, such as 'go-live', at most 64 characters.",
            $"What is written is not read back: '{new string('t', 60)}…' has 65 characters; write an id of at most 64.",
            $"What is written is not read back: '{new string('e', 60)}…' has 501 characters; write at most 500.");
        Read(text).Faults.Should().HaveSameCount(losses);
    }

    [Fact]
    public void Every_fault_is_told() => Read(
        """
        { "schemaVersion": "1.0", "zone": "Europe/Lundon",
          "people": [ { "id": "gp-1" }, { "id": "gp-1" } ],
          "commitments": [ { "who": "gp-2", "kind": "leave", "from": "2027-04-01", "to": "2027-04-01" } ],
          "requirements": [ { "present": "lead-gp" } ], "cover": [] }
        """).Faults.Select(fault => $"{fault.Where}: {fault.Message}").Should().Equal(
            "$.zone (line 1): 'Europe/Lundon' is not a time zone; write a name of the tz database, such as 'Europe/London'.",
            "$.people[1].id (line 2): The person 'gp-1' was named before, at $.people[0].id (line 2); name each person once.",
            "$.commitments[0].who (line 3): 'gp-2' is not a person or a room that is given; the nearest known name is 'gp-1'.",
            "$.requirements[0] (line 4): A presence needs the member 'during'; add the window, phase or milestone it is about.",
            "$.cover (line 4): An availability has no member 'cover'; known are schemaVersion, $schema, extensions, zone, people, rooms, commitments, events, unknown, confirmations, blackouts, allowed and requirements.");

    private static ReadResult<Roster> Read(string text) => AvailabilityJson.Read(Encoding.UTF8.GetBytes(text));

    private static (string Text, ImmutableArray<Loss> Losses) Written(Roster roster)
    {
        ImmutableArray<Loss> losses = [];
        string text = Some.Written(output => losses = AvailabilityJson.Write(output, roster));
        return (text, losses);
    }
}
