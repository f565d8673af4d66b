using System.Text;
using MigrationDomain.Testing;
using MigrationDomain.Tracking;

namespace MigrationDomain.Interchange.Json;

public sealed class LedgerJsonTests
{
    [Fact]
    public void Every_kind_of_entry_is_written_for_people_to_read() => Golden.Match(Written(LedgerCases.Whole), "ledger.json");

    [Fact]
    public void What_was_written_is_read_again() =>
        Check.That(LedgerCases.Ledgers, ledger => Read(Written(ledger)).OrThrow().Entries.SequenceEqual(ledger.Entries));

    [Fact]
    public void A_ledger_without_entries_comes_back_empty() => Read(Written(Ledger.Empty)).OrThrow().Entries.Should().BeEmpty();

    [Fact]
    public void A_newer_minor_version_is_read_as_far_as_it_is_known() =>
        Read("""{ "schemaVersion": "1.7", "entries": [], "seals": [] }""").OrThrow().Entries.Should().BeEmpty();

    [Theory]
    [InlineData("""{ "entries": [] }""", "$ (line 1): A ledger needs the member 'schemaVersion'; add \"1.0\".")]
    [InlineData("""{ "schemaVersion": "2.0", "entries": [] }""", "$.schemaVersion (line 1): '2.0' is not a version that can be read; this is version 1.0, and any 1.x is read.")]
    [InlineData("""{ "schemaVersion": 1, "entries": [] }""", "$.schemaVersion (line 1): The number 1 is not a version that can be read; this is version 1.0, and any 1.x is read.")]
    [InlineData("""{ "schemaVersion": "1.0", "entries": [], "seals": [] }""", "$.seals (line 1): A ledger has no member 'seals'; known are schemaVersion, $schema, extensions and entries.")]
    [InlineData("""{ "schemaVersion": "1.0" }""", "$ (line 1): A ledger needs the member 'entries'; add the list of entries.")]
    [InlineData("[]", "$ (line 1): The text is a list, but it must be an object; begin it with '{' and end it with '}'.")]
    public void A_document_that_is_no_ledger_is_refused(string text, string fault) => Told(text).Should().Equal(fault);

    [Fact]
    public void Every_fault_of_every_entry_is_told() => Told(
        """
        { "schemaVersion": "1.0", "entries": [
          { "kind": "sent", "id": "e1", "notice": "eps", "on": "2026-08-20", "at": "2026-08-20", "by": "pm-1" },
          { "kind": "lost", "id": "e2", "notice": "eps", "on": "2026-08-20", "at": "2026-08-20T09:00:00Z", "by": "pm-1" },
          { "kind": "done", "id": "e3", "on": "2026-08-20", "at": "2026-08-20T09:00:00Z", "by": "pm-1" },
          { "kind": "done", "id": "e3", "notice": "eps", "milestone": "kick-off", "on": "2026-08-20", "at": "2026-08-20T10:00:00+01:00", "by": "pm-1" },
          { "kind": "skipped", "id": "e5", "notice": "eps", "on": "2026-08-20", "at": "2026-08-20T09:00:00Z", "by": "pm-1" },
          { "kind": "chased", "id": "e6", "milestone": "kick-off", "on": "2026-08-20", "at": "2026-08-20T09:00:00Z", "by": "pm-1" },
          { "kind": "signed", "id": "e7", "gate": "go-no-go", "on": "2026-08-20", "at": "2026-08-20T09:00:00Z", "by": "pm-1", "capacity": "lead-gp", "outcome": "yes" },
          { "kind": "counted", "id": "e8", "queue": "referrals", "on": "2026-08-20", "at": "2026-08-20T09:00:00Z", "by": "pm-1", "outstanding": -1 }
        ] }
        """).Should().Equal(
            "$.entries[0].at (line 2): '2026-08-20' is not a moment; write the date, the time with seconds and the offset, such as 2026-08-20T09:00:00Z.",
            "$.entries[1].kind (line 3): 'lost' is not a kind of ledger entry; use sent, acknowledged, chased, done, skipped, abandoned, overtaken, happened, varied, signed, counted, rebaselined or revoked.",
            "$.entries[2] (line 4): An entry of the kind 'done' says what it is about; add milestone, notice or activity.",
            "$.entries[3] (line 5): An entry is about one thing, but this one names milestone and notice; make an entry of each.",
            "$.entries[3].id (line 5): The entry 'e3' was named before, at $.entries[2].id (line 4); name each entry once.",
            "$.entries[4] (line 6): An entry of the kind 'skipped' needs the member 'why'; add the reason.",
            "$.entries[5].milestone (line 7): An entry of the kind 'chased' is not about milestone; name notice instead.",
            "$.entries[6].outcome (line 8): 'yes' is not an outcome; use go, go-with-conditions, no-go, approved or rejected.",
            "$.entries[7].outstanding (line 9): The number -1 is not a whole number from 0 to 2147483647; write one.");

    [Fact]
    public void What_does_not_fit_together_is_told_where_it_stands() => Told(
        """
        { "schemaVersion": "1.0", "entries": [
          { "kind": "done", "id": "e1", "milestone": "kick-off", "on": "2026-08-20", "at": "2026-08-20T09:00:00Z", "by": "pm-1" },
          { "kind": "skipped", "id": "e2", "milestone": "kick-off", "on": "2026-08-21", "at": "2026-08-21T09:00:00Z", "by": "pm-1", "why": "secret" }
        ] }
        """).Should().Equal("$.entries[1] (line 3): Entry 'e2' ends milestone 'kick-off', which entry 'e1' has ended already; revoke that one first.");

    private static string[] Told(string text) => [.. Read(text).Faults.Select(fault => $"{fault.Where}: {fault.Message}")];

    private static ReadResult<Ledger> Read(string text) => LedgerJson.Read(Encoding.UTF8.GetBytes(text));

    private static string Written(Ledger ledger) => Some.Written(output => LedgerJson.Write(output, ledger));
}
