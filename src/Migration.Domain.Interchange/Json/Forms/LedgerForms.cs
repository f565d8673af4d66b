using MigrationDomain.Tracking;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>A ledger, as it is written.</summary>
internal static class LedgerForms
{
    public static ViewForm<Ledger> Ledger { get; } = new("a ledger", "What was said, done, signed and decided.", record =>
        record.Shows("entries", new ListForm<LedgerEntry>(new LedgerEntryForm(isShort: false)), ledger => ledger.Entries, "the entries, in the order of the ledger"));
}
